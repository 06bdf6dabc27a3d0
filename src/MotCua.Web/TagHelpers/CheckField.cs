using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MotCua.Web.TagHelpers;

/// <summary>A tick, with its label behind it; the whole line can be pressed.</summary>
public sealed class CheckField : FormField
{
    public string Value { get; set; } = "true";

    public bool Checked { get; set; }

    protected override TagBuilder Box(IHtmlContent inside)
    {
        var box = Markup.Element("input", "govuk-checkboxes__input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = Value;
        if (Checked)
        {
            box.Attributes["checked"] = "checked";
        }

        return box;
    }

    protected override IHtmlContent Parts(TagBuilder box, string? wrong)
    {
        var item = Markup.Element("div", "govuk-checkboxes__item");
        item.InnerHtml.AppendHtml(box).AppendHtml(Labelled("govuk-label govuk-checkboxes__label"));
        var list = Markup.Element("div", "govuk-checkboxes govuk-checkboxes--small");
        list.InnerHtml.AppendHtml(item);
        return new HtmlContentBuilder().AppendHtml(Hinted()).AppendHtml(Mistake(wrong)).AppendHtml(list);
    }
}
