using System.CommandLine;
using MotCua.Rules;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain …</c>: how something is computed, step by step, without any office's data.</summary>
public static class ExplainCommand
{
    public static Command Make(Say say) => new("explain", "Giải trình từng bước: hạn trả, lịch, cam kết, thẻ, mã, kế hoạch, phí")
    {
        ExplainDeadline.Make(say),
        ExplainCalendar.Make(say),
        ExplainPromise.Make(say),
        ExplainCard.Make(say),
        ExplainCode.Make(say),
        ExplainPlan.Make(say),
        ExplainFee.Make(say),
    };

    /// <summary>Prints steps as people read them: the code on the left, the sentence beside it.</summary>
    public static void Lines(Say say, IEnumerable<ExplanationStep> steps)
    {
        foreach (var step in steps)
        {
            say.Line(Sentence.Of("  – {step}", ("step", step.Text)));
        }
    }

    /// <summary>Steps as JSON: <c>[{code, text}]</c> in the reader's language.</summary>
    public static IEnumerable<object> Json(Say say, IEnumerable<ExplanationStep> steps) =>
        steps.Select(step => new { step.Code, Text = say.It(step.Text) });
}
