using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MotCua.Web.TagHelpers;

/// <summary>One of a list; its options stand inside.</summary>
public sealed class ChoiceField : FormField
{
    protected override TagBuilder Box(IHtmlContent inside)
    {
        var box = Markup.Element("select", "govuk-select");
        box.InnerHtml.AppendHtml(inside);
        return box;
    }
}
