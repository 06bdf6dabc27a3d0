using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MotCua.Web.TagHelpers;

/// <summary>Several lines of text.</summary>
public sealed class LongTextField : FormField
{
    public string? Value { get; set; }

    protected override TagBuilder Box(IHtmlContent inside)
    {
        // The first line break of a text area is swallowed by browsers; one of its own keeps what was typed.
        var box = Markup.Element("textarea", "govuk-textarea", "\n" + Value);
        box.Attributes["rows"] = "3";
        return box;
    }
}
