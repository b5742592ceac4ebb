using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notices)
    {
        notices.ToTable("notices");
        notices.HasIdentifier(notice => notice.Id, "id");
        notices.HasVersion();
        notices.Property(notice => notice.Call).HasColumnName("solicitation_id");
        notices.Property(notice => notice.Region).HasColumnName("region");
        notices.Property(notice => notice.Bidder).HasColumnName("bidder");
        notices.Property(notice => notice.Language).HasColumnName("language");
        notices.Property(notice => notice.InBothLanguages).HasColumnName("in_both_languages");
        notices.Property(notice => notice.Paragraphs).HasColumnName("paragraphs_version");
        notices.Property(notice => notice.Number).HasColumnName("number");
        notices.Property(notice => notice.State).HasColumnName("state");
        notices.Property(notice => notice.DraftedAt).HasColumnName("drafted_at");
        notices.Property(notice => notice.ReviewedBy).HasColumnName("reviewed_by");
        notices.Property(notice => notice.ReviewedAt).HasColumnName("reviewed_at");
        notices.Property(notice => notice.ApprovedBy).HasColumnName("approved_by");
        notices.Property(notice => notice.ApprovedAt).HasColumnName("approved_at");
        notices.Property(notice => notice.SentAt).HasColumnName("sent_at");
        notices.ComplexProperty(
            notice => notice.Content,
            content =>
            {
                content.Property(one => one.Kind).HasColumnName("kind");
                content.Property(one => one.ReceivedAt).HasColumnName("received_at");
                content.Property(one => one.ClosedAt).HasColumnName("closed_at");
                content.Property(one => one.ListVersion).HasColumnName("list_version");
                content.Property(one => one.StoppedAt).HasColumnName("stopped_at_step");
                content.Property(one => one.Missed).HasColumnName("missed");
                content.Property(one => one.MissedPoints).HasColumnName("missed_points").HasDefaultValueSql("''");
                content.Property(one => one.PointsShort).HasColumnName("points_short");
                content.Property(one => one.Obtained).HasColumnName("obtained");
                content.Property(one => one.IsOverTheCap).HasColumnName("is_over_the_cap");
                content.Property(one => one.AgreedOn).HasColumnName("agreed_on");
                content.Property(one => one.Total).HasColumnName("total");
                content.Property(one => one.Rank).HasColumnName("rank");
                content.Property(one => one.OfHowMany).HasColumnName("of_how_many");
                content.Property(one => one.Winner).HasColumnName("winner");
                content.Property(one => one.WinnerTotal).HasColumnName("winner_total");
                content.Property(one => one.WinnerPrice).HasColumnName("winner_price");
                content.Property(one => one.AgreementStarts).HasColumnName("agreement_starts");
                content.Property(one => one.AgreementEnds).HasColumnName("agreement_ends");
                content.Property(one => one.Policy).HasColumnName("policy");
                content.Property(one => one.OffersDebrief).HasColumnName("offers_debrief");
                content.Property(one => one.DebriefUntil).HasColumnName("debrief_until");
                content.Property(one => one.Quality).HasColumnName("quality");
                content.Property(one => one.AdjustedPrice).HasColumnName("adjusted_price");
                content.Property(one => one.WinnerQuality).HasColumnName("winner_quality");
                content.Property(one => one.WinnerAdjustedPrice).HasColumnName("winner_adjusted_price");
                content.Words(one => one.Reason, "reason");
            }
        );
        notices.RefersTo<Notice, Solicitation>(notice => notice.Call);
        notices
            .HasIndex(notice => new
            {
                notice.Call,
                notice.Region,
                notice.Bidder,
                notice.Number,
            })
            .HasDatabaseName("ux_notices_solicitation_region_bidder_number")
            .IsUnique();
    }
}
