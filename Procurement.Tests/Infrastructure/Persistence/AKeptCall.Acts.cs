using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Submissions;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>What bidders and evaluators do in it.</summary>
internal sealed partial class AKeptCall
{
    private void Receive(int number)
    {
        var bidder = $"B{number + 1:00}";
        Organizations.Add(
            new Organization(
                new OrganizationId(Id()),
                Programme.Id,
                bidder,
                new OrganizationFacts
                {
                    Name = $"Société {bidder}",
                    Language = Language.French,
                    Kind = OrganizationKind.Consortium,
                    Members = ["Œuvre « unie »", "Second"],
                }
            )
            {
                Position = number,
            }
        );
        var receipt = new Receipt(ClosesAt.AddMinutes(-number), Footing.Accepted, number);
        Submissions.Add(new Submission(new SubmissionId(Id()), Competition.Id, bidder, receipt));
        Envelopes.Add(Seals.Seal(Solicitation.Id, Competition.Id, Submissions[^1].Id, $"{100 + number}.50"));
    }

    private void Answer(Submission submission)
    {
        var step = (MandatoryStep)plan.Find("mandatory")!;
        Ok(submission.Answer(step, "M2", met: true, reason: null));
        Ok(submission.Answer(step, "M1", met: false, new BilingualText("Missing", "Manque à l’appel")));
        Ok(submission.Answer(step, "M1", met: true, reason: null));
    }

    private void Score(Submission submission)
    {
        var step = (RatedStep)plan.Find("technical")!;
        var fails = submission == Submissions[^1];
        foreach (var evaluator in new[] { "E1", "E2" })
        {
            var sheet = new ScoreSheet(new ScoreSheetId(Id()), Competition.Id, submission.Bidder, step.Id, evaluator);
            var marks = new Dictionary<string, Fraction> { ["T2"] = (Fraction)40.25m, ["T1"] = fails ? 1 : 30 };
            Ok(sheet.Write(step, marks));
            Ok(sheet.Lock(step, EvaluationPolicy.Service, Later));
            Sheets.Add(sheet);
        }
        var record = new ConsensusRecord(new ConsensusRecordId(Id()), Competition.Id, submission.Bidder, step.Id);
        var reason = new BilingualText("Agreed", "Entendu, après débat");
        Ok(
            record.Agree(
                step,
                [new("T2", (Fraction)40.25m, reason), new("T1", fails ? 1 : 30, reason)],
                Meeting.OfNobody("chair"),
                Later
            )
        );
        Consensus.Add(record);
    }

    private Guid Id()
    {
        var bytes = new byte[16];
        ids.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static void Ok(Procurement.Domain.Common.Outcomes.Refusal? refusal) => refusal.Should().BeNull();

    private static void Ok(
        System.Collections.Immutable.ImmutableArray<Procurement.Domain.Common.Outcomes.Refusal> refusals
    ) => refusals.Should().BeEmpty();
}
