using Microsoft.AspNetCore.Mvc.Rendering;

namespace MotCua.Web.TagHelpers;

internal static class Markup
{
    public static TagBuilder Element(string tag, string style, string text = "")
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(style);
        element.InnerHtml.Append(text);
        return element;
    }
}
