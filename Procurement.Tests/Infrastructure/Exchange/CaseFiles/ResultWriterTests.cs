using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;

namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

internal sealed class ResultWriterTests
{
    [Test]
    public void A_result_has_the_formats_properties_in_its_order_and_only_those_that_apply()
    {
        var award = new RegionAward
        {
            Region = "YORK",
            Bidder = "B1",
            PassedOver = [new("B2", RegionAward.RegionCapReached)],
        };
        var unresolved = new RegionAward { Region = "HALTON", Code = RegionAward.TieUnresolved };
        var result = new CaseResult(
            "a-case",
            [ProposalEntry.InRfq(Unranked("B9", ProposalOutcome.DidNotAdvance), qualified: false)],
            [CallResult.Of("CFP-É", [new("YORK", Ranking())], [award, unresolved])]
        );

        Encoding.UTF8.GetString(ResultWriter.Write(result)).Should().Be(Expected);
    }

    private static RankingResult Ranking() =>
        new() { PriceBases = [], Proposals = [Ranked(), Unranked("B3", ProposalOutcome.Late)] };

    private static ProposalResult Ranked() =>
        new()
        {
            Bidder = "B1",
            Outcome = ProposalOutcome.Ranked,
            Rank = 1,
            Total = Points.Of(83.84m),
            AdjustedPrice = new(Fraction.One, Money.Of(93023.20m), Fraction.One),
            TieDecidedBy = new(TieBreakKind.Step, "technical"),
            Steps =
            [
                new MandatoryResult { Step = "mandatory", Failed = [] },
                new RatedResult
                {
                    Step = "technical",
                    Raw = Exactly(115),
                    RawMaximum = Points.Whole(135),
                    Score = Exactly(51.11m),
                    Maximum = Points.Whole(60),
                    IsWeighted = true,
                    Passed = false,
                    PointsShort = (Fraction)0.005m,
                    FailedCriteria = ["T1"],
                    Criteria = [],
                },
                new PriceResult
                {
                    Step = "price",
                    Raw = Exactly(40),
                    RawMaximum = Points.Whole(40),
                    Score = Exactly(40),
                    Maximum = Points.Whole(40),
                    IsWeighted = false,
                    Price = Money.Of(4310000.00m),
                    IsAbnormallyLow = true,
                },
            ],
        };

    private static ProposalResult Unranked(string bidder, ProposalOutcome outcome) =>
        new()
        {
            Bidder = bidder,
            Outcome = outcome,
            Steps = [],
        };

    private static Figure Exactly(decimal value) => new((Fraction)value, Points.Of(value));

    private const string Expected = """
        {
          "case": "a-case",
          "qualification": [
            {
              "bidder": "B9",
              "outcome": "notQualified"
            }
          ],
          "callsForProposals": [
            {
              "reference": "CFP-É",
              "regions": [
                {
                  "region": "YORK",
                  "proposals": [
                    {
                      "bidder": "B1",
                      "outcome": "recommended",
                      "steps": [
                        {
                          "step": "mandatory",
                          "passed": true,
                          "failed": []
                        },
                        {
                          "step": "technical",
                          "score": 51.11,
                          "of": 60,
                          "raw": 115,
                          "rawOf": 135,
                          "passed": false,
                          "failed": [
                            "T1"
                          ],
                          "pointsShort": 0.005
                        },
                        {
                          "step": "price",
                          "score": 40,
                          "of": 40,
                          "price": 4310000,
                          "flags": [
                            "abnormally-low"
                          ]
                        }
                      ],
                      "total": 83.84,
                      "adjustedPrice": 93023.2,
                      "rank": 1,
                      "tieDecidedBy": "step:technical"
                    },
                    {
                      "bidder": "B3",
                      "outcome": "late"
                    }
                  ]
                }
              ],
              "award": [
                {
                  "region": "YORK",
                  "bidder": "B1",
                  "passedOver": [
                    {
                      "bidder": "B2",
                      "code": "award.region-cap-reached"
                    }
                  ]
                },
                {
                  "region": "HALTON",
                  "code": "award.tie-unresolved"
                }
              ]
            }
          ]
        }

        """;
}
