using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MotCua.Web.TagHelpers;

/// <summary>One line of text; numbers, days and secrets too, by <c>type</c>. Nothing is completed from what others typed here.</summary>
public sealed class TextField : FormField
{
    public string? Value { get; set; }

    public string Type { get; set; } = "text";

    protected override TagBuilder Box(IHtmlContent inside)
    {
        var box = Markup.Element("input", "govuk-input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = Type;
        box.Attributes["value"] = Value ?? "";
        box.Attributes["autocomplete"] = "off";
        return box;
    }
}
