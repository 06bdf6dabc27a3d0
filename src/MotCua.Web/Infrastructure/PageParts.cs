using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// What a page takes in: its handlers, and the properties that say <c>[BindProperty]</c>. How a property is bound is read
/// from that attribute alone: describing every property of every page's type took a tenth of the program's start.
/// </summary>
internal sealed class PageParts(IPageApplicationModelPartsProvider every) : IPageApplicationModelPartsProvider
{
    public PageHandlerModel? CreateHandlerModel(MethodInfo method) => every.CreateHandlerModel(method);

    public PageParameterModel CreateParameterModel(ParameterInfo parameter) => every.CreateParameterModel(parameter);

    public PagePropertyModel CreatePropertyModel(PropertyInfo property)
    {
        object[] bound = property.IsDefined(typeof(BindPropertyAttribute)) ? property.GetCustomAttributes(inherit: true) : [];
        return new PagePropertyModel(property, bound) { PropertyName = property.Name, BindingInfo = BindingInfo.GetBindingInfo(bound) };
    }

    public bool IsHandler(MethodInfo methodInfo) => every.IsHandler(methodInfo);
}
