using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain plan FILE</c>: what in a plan does not fit together, and what is read instead.</summary>
public static class ExplainPlan
{
    public static Command Make(Say say)
    {
        var file = new Argument<string>("file") { Description = "Tệp kế hoạch YAML, hoặc tên kế hoạch có sẵn" };
        var json = Given.Json();
        var command = new Command("plan", "Rà soát một kế hoạch: chỗ mâu thuẫn và cách hiểu") { file, json };
        command.SetAction(parsed =>
        {
            var review = PlanCheck.Of(NamedPlan.Find(parsed.GetRequiredValue(file)), new PlanCheckGround
            {
                Catalogue = ImportedCatalogue.Shipped.Procedures,
                Calendar = WorkingCalendar.Default,
                Today = new OfficeClock(TimeProvider.System).Today,
            });
            Print(say, review, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Say say, PlanReview review, bool json)
    {
        if (json)
        {
            say.Json(new
            {
                Contradictions = review.Contradictions.Select(found => new { found.Code, Text = say.It(found.Text), Reading = say.It(found.Reading) }),
                review.Notes,
            });
            return;
        }

        foreach (var found in review.Contradictions)
        {
            say.Line(Sentence.Of("{code}: {text} {reading}", ("code", found.Code), ("text", found.Text), ("reading", found.Reading)));
        }

        foreach (var note in review.Notes)
        {
            say.Line(Sentence.Of("Ghi chú: {note}", ("note", note)));
        }
    }
}
