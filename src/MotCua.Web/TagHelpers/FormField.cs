using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.TagHelpers;

/// <summary>
/// A field with all that belongs to it: label, hint, what was wrong with what was typed, and the box itself, tied together
/// for whoever hears the page instead of seeing it. Attributes it does not know go to the box.
/// </summary>
public abstract class FormField : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Where a page shows several forms, apart from the name.</summary>
    public string? Id { get; set; }

    public bool Required { get; set; }

    protected string BoxId => Id ?? Name;

    protected abstract TagBuilder Box(IHtmlContent inside);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = OfficePage.Of(View.HttpContext)?.WrongAt(BoxId, Name);
        var box = Box(await output.GetChildContentAsync());
        box.Attributes["id"] = BoxId;
        box.Attributes["name"] = Name;
        if (Required)
        {
            box.Attributes["required"] = "required";
        }

        foreach (var attribute in output.Attributes)
        {
            if (attribute.Value is { } value)
            {
                box.Attributes[attribute.Name] = value.ToString();
            }
        }

        Describe(box, wrong is not null);
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group" + (wrong is null ? "" : " govuk-form-group--error"));
        output.Content.SetHtmlContent(Parts(box, wrong));
    }

    /// <summary>Label above the box; a tick has it behind.</summary>
    protected virtual IHtmlContent Parts(TagBuilder box, string? wrong) =>
        new HtmlContentBuilder().AppendHtml(Labelled("govuk-label")).AppendHtml(Hinted()).AppendHtml(Mistake(wrong)).AppendHtml(box);

    protected TagBuilder Labelled(string style)
    {
        var label = Markup.Element("label", style, Label);
        label.Attributes["for"] = BoxId;
        return label;
    }

    protected IHtmlContent Hinted()
    {
        if (Hint is null)
        {
            return HtmlString.Empty;
        }

        var hint = Markup.Element("div", "govuk-hint", Hint);
        hint.Attributes["id"] = BoxId + "-hint";
        return hint;
    }

    protected IHtmlContent Mistake(string? wrong)
    {
        if (wrong is null)
        {
            return HtmlString.Empty;
        }

        var mistake = Markup.Element("p", "govuk-error-message", wrong);
        mistake.Attributes["id"] = BoxId + "-error";
        return mistake;
    }

    private void Describe(TagBuilder box, bool isWrong)
    {
        if (isWrong)
        {
            box.AddCssClass(box.TagName switch { "select" => "govuk-select--error", "textarea" => "govuk-textarea--error", _ => "govuk-input--error" });
            box.Attributes["aria-invalid"] = "true";
        }

        var parts = string.Join(' ', ((string?[])[Hint is null ? null : BoxId + "-hint", isWrong ? BoxId + "-error" : null]).OfType<string>());
        if (parts.Length > 0)
        {
            box.Attributes["aria-describedby"] = parts;
        }
    }
}
