using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Conversions;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class AddendumConfiguration
    : IEntityTypeConfiguration<Addendum>,
        IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Addendum> addenda)
    {
        addenda.ToTable("addenda");
        addenda.HasIdentifier(addendum => addendum.Id, "id");
        addenda.HasVersion();
        addenda.Property(addendum => addendum.Call).HasColumnName("call_id");
        addenda.Property(addendum => addendum.Number).HasColumnName("number");
        addenda.ComplexProperty(addendum => addendum.Content, Content);
        addenda.Property(addendum => addendum.PlanHashBefore).HasColumnName("plan_hash_before").HasMaxLength(64);
        addenda.ComplexProperty(addendum => addendum.Replaced, Replaced);
        addenda.Property(addendum => addendum.Author).HasColumnName("author");
        addenda.Property(addendum => addendum.DraftedAt).HasColumnName("drafted_at");
        addenda.Property(addendum => addendum.ApprovedBy).HasColumnName("approved_by");
        addenda.Property(addendum => addendum.ApprovedAt).HasColumnName("approved_at");
        addenda.Property(addendum => addendum.PublishedAt).HasColumnName("published_at");
        addenda.HasRows(addendum => addendum.Acknowledgements, "AddendumId");
        addenda.RefersTo<Addendum, Solicitation>(addendum => addendum.Call);
        addenda
            .HasIndex(addendum => new { addendum.Call, addendum.Number })
            .HasDatabaseName("ux_addenda_call_number")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<Acknowledgement> acknowledgements)
    {
        acknowledgements.ToTable("addendum_acknowledgements");
        acknowledgements.Property("AddendumId").HasColumnName("addendum_id");
        acknowledgements.Property(one => one.Bidder).HasColumnName("bidder");
        acknowledgements.HasKey("AddendumId", nameof(Acknowledgement.Bidder));
        acknowledgements.Property(one => one.Person).HasColumnName("person");
        acknowledgements.Property(one => one.At).HasColumnName("at");
    }

    private static void Replaced(ComplexPropertyBuilder<ReplacedTerms> replaced)
    {
        replaced.Words(one => one.Title, "replaced_title");
        replaced.Words(one => one.Description, "replaced_description");
        replaced.Property(one => one.ClosesAt).HasColumnName("replaced_closes_at");
        replaced.Property(one => one.QuestionsCloseAt).HasColumnName("replaced_questions_close_at");
    }

    private static void Content(ComplexPropertyBuilder<AddendumContent> content)
    {
        content.Words(one => one.Reason, "reason");
        content.Words(one => one.Changes, "changes");
        content.Words(one => one.Title, "title");
        content.Words(one => one.Description, "description");
        content.Property(one => one.ClosesAt).HasColumnName("closes_at");
        content.Property<int?>("ClosesAtOffset").HasColumnName("closes_at_offset");
        content.Property(one => one.QuestionsCloseAt).HasColumnName("questions_close_at");
        content.Property(one => one.Plan).HasColumnName("plan").HasConversion<PlanConverter, PlanComparer>();
    }
}
