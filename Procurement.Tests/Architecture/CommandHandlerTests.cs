using System.Reflection;
using MediatR;

namespace Procurement.Tests.Architecture;

/// <summary>
/// A command handler sees the domain, the platform's plain types and its own application folder: no web, no database
/// mapping, no file, no PDF. Types of the application that it uses are held to the same rule.
/// </summary>
public sealed class CommandHandlerTests
{
    private const string Application = "Procurement.Api.Application";
    private const string Samples = "Procurement.Tests.Architecture.Samples.Handlers";

    private static readonly string[] Plain =
    [
        "System",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Frozen",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Diagnostics.CodeAnalysis",
        "System.Globalization",
        "System.Linq",
        "System.Numerics",
        "System.Runtime.CompilerServices",
        "System.Runtime.InteropServices",
        "System.Security.Cryptography",
        "System.Text",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    [Test]
    public void A_command_handler_sees_the_domain_only() =>
        Faults(Handlers.Under(Projects.Api, Application).Where(Handlers.IsCommand), Application).Should().BeEmpty();

    [Test]
    public void A_handler_answers_a_command_or_a_question() =>
        Handlers
            .Under(Projects.Api, Application)
            .Where(one => !Handlers.IsCommand(one) && !Handlers.IsQuery(one))
            .Should()
            .BeEmpty();

    [Test]
    public void A_question_holds_no_unit_of_work() =>
        UnitsOfWorkIn(Handlers.Under(Projects.Api, Application).Where(Handlers.IsQuery)).Should().BeEmpty();

    [TestCase("ReadsAFile", "System.IO.File")]
    [TestCase("HoldsAContext", "Microsoft.EntityFrameworkCore.DbContext")]
    [TestCase("AnswersARequest", "Microsoft.AspNetCore.Http.HttpContext")]
    [TestCase("AsksAnother", "System.IO.Path")]
    [TestCase("PrintsALetter", "Procurement.Infrastructure.Reporting.Documents.Model.ReportDocument")]
    public void The_rule_reports(string handler, string seen) =>
        Faults(SampleHandlers(handler), Samples).Should().Contain(fault => fault.EndsWith("-> " + seen));

    [Test]
    public void The_rule_lets_a_plain_handler_pass() =>
        Faults(SampleHandlers("DecidesInTheDomain"), Samples).Should().BeEmpty();

    [Test]
    public void The_rule_reports_a_query_that_could_save()
    {
        SampleHandlers("ReadsAndSaves").Should().OnlyContain(one => Handlers.IsQuery(one) && !Handlers.IsCommand(one));
        UnitsOfWorkIn(SampleHandlers("ReadsAndSaves")).Should().NotBeEmpty();
    }

    private static IEnumerable<string> Faults(IEnumerable<Type> handlers, string application)
    {
        foreach (var handler in handlers)
        {
            var seen = new HashSet<Type> { handler };
            var waiting = new Queue<Type>(seen);
            while (waiting.TryDequeue(out var type))
                foreach (var used in CompiledType.Uses(type).Where(seen.Add))
                    if (used.IsUnder(application) || used.DeclaringType?.IsUnder(application) == true)
                        waiting.Enqueue(used);
                    else if (!IsAllowed(used) && !used.IsUnder(Application))
                        yield return $"{handler.Name}: {type.Name} -> {used.FullName}";
        }
    }

    private static bool IsAllowed(Type type) =>
        Plain.Contains(type.Namespace)
        || type.Assembly == typeof(IMediator).Assembly
        || type.Assembly == typeof(Refusal).Assembly
        || type.Namespace is null or "Microsoft.CodeAnalysis"
        || type.Name.StartsWith('<');

    private static IEnumerable<string> UnitsOfWorkIn(IEnumerable<Type> handlers) =>
        from handler in handlers
        from parameter in handler.GetConstructors().Single().GetParameters()
        where parameter.ParameterType.Name is "IUnitOfWork"
        select $"{handler.Name} takes {parameter.ParameterType.Name}";

    private static IEnumerable<Type> SampleHandlers(string name) =>
        Handlers.Under(Assembly.GetExecutingAssembly(), Samples).Where(type => type.Name == name + "Handler");
}
