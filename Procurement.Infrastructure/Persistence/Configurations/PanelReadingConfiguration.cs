using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class PanelReadingConfiguration
    : IEntityTypeConfiguration<ReadingOrder>,
        IEntityTypeConfiguration<PanelNotice>
{
    public void Configure(EntityTypeBuilder<ReadingOrder> orders)
    {
        orders.ToTable("reading_orders");
        orders.Property("PanelId").HasColumnName("panel_id");
        orders.Property(order => order.Evaluator).HasColumnName("evaluator");
        orders.Property(order => order.Step).HasColumnName("step");
        orders.HasKey("PanelId", nameof(ReadingOrder.Evaluator), nameof(ReadingOrder.Step));
        orders.Property<int>(Columns.Position).HasColumnName("position");
        orders.Property(order => order.Seed).HasColumnName("seed").HasMaxLength(64);
        orders.Property(order => order.Bidders).HasColumnName("bidders");
        orders.Property(order => order.DrawnAt).HasColumnName("drawn_at");
    }

    public void Configure(EntityTypeBuilder<PanelNotice> notices)
    {
        notices.ToTable("panel_notices");
        notices.Property("PanelId").HasColumnName("panel_id");
        notices.Property(notice => notice.Number).HasColumnName("number");
        notices.HasKey("PanelId", nameof(PanelNotice.Number));
        notices.Property(notice => notice.To).HasColumnName("to_role");
        notices.Property(notice => notice.Kind).HasColumnName("kind");
        notices.Property(notice => notice.Evaluator).HasColumnName("evaluator");
        notices.Property(notice => notice.Bidder).HasColumnName("bidder");
        notices.Property(notice => notice.Steps).HasColumnName("steps");
        notices.Property(notice => notice.Count).HasColumnName("count");
        notices.Property(notice => notice.At).HasColumnName("at");
    }
}
