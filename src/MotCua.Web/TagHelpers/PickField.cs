using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.TagHelpers;

/// <summary>A question whose few answers are all seen at once, one of them pressed.</summary>
public sealed class PickField : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public string Name { get; set; } = "";

    public string Legend { get; set; } = "";

    public IEnumerable<(string Value, string Label)> Answers { get; set; } = [];

    public string? Picked { get; set; }

    public bool Required { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = OfficePage.Of(View.HttpContext)?.WrongAt(Name, Name);
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "govuk-form-group" + (wrong is null ? "" : " govuk-form-group--error"));
        var set = new TagBuilder("fieldset");
        set.AddCssClass("govuk-fieldset");
        set.InnerHtml.AppendHtml(Markup.Element("legend", "govuk-fieldset__legend", Legend));
        if (wrong is not null)
        {
            var mistake = Markup.Element("p", "govuk-error-message", wrong);
            mistake.Attributes["id"] = Name + "-error";
            set.Attributes["aria-describedby"] = Name + "-error";
            set.InnerHtml.AppendHtml(mistake);
        }

        var list = Markup.Element("div", "govuk-radios");
        foreach (var (index, (value, label)) in Answers.Index())
        {
            list.InnerHtml.AppendHtml(Answer(index == 0 ? Name : $"{Name}-{value}", value, label));
        }

        set.InnerHtml.AppendHtml(list);
        output.Content.SetHtmlContent(set);
    }

    private TagBuilder Answer(string id, string value, string text)
    {
        var box = Markup.Element("input", "govuk-radios__input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        (box.Attributes["id"], box.Attributes["name"], box.Attributes["type"], box.Attributes["value"]) = (id, Name, "radio", value);
        if (value == Picked)
        {
            box.Attributes["checked"] = "checked";
        }

        if (Required)
        {
            box.Attributes["required"] = "required";
        }

        var label = Markup.Element("label", "govuk-label govuk-radios__label", text);
        label.Attributes["for"] = id;
        var item = Markup.Element("div", "govuk-radios__item");
        item.InnerHtml.AppendHtml(box).AppendHtml(label);
        return item;
    }
}
