using Microsoft.AspNetCore.Mvc;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>Advice as the door and the desks send it: one press, and what may be noted beside it.</summary>
public sealed class AdviceForm
{
    [FromForm(Name = "kind")]
    public string? Kind { get; set; }

    [FromForm(Name = "procedure")]
    public string? Procedure { get; set; }

    [FromForm(Name = "papers")]
    public string? Papers { get; set; }

    [FromForm(Name = "without_number")]
    public bool WithoutNumber { get; set; }

    /// <summary>What was typed in a form that is shown again.</summary>
    public static string Typed(HttpRequest request, string field) => request.HasFormContentType ? request.Form[field].ToString() : "";

    public RecordAdviceInput Input() =>
        new(Code.TryParse<AdviceKind>(Kind ?? "", out var kind) ? kind : AdviceKind.Question, Words(Procedure), WithoutNumber, Words(Papers));

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
