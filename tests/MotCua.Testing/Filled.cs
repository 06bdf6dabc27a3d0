using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MotCua.Rules;

namespace MotCua.Testing;

/// <summary>An instance of any record with something in every member: what a sample line, a link or a request is made from.</summary>
public static class Filled
{
    private static readonly Dictionary<Type, object> Plain = new()
    {
        [typeof(string)] = "x",
        [typeof(bool)] = true,
        [typeof(int)] = 7,
        [typeof(long)] = 7L,
        [typeof(decimal)] = 7m,
        [typeof(byte[])] = new byte[] { 7 },
        [typeof(DateOnly)] = new DateOnly(2026, 12, 1),
        [typeof(TimeOnly)] = new TimeOnly(8, 0),
        [typeof(DateTimeOffset)] = OfficeTime.At(new(2026, 12, 1), new(8, 0)),
        [typeof(TimeSpan)] = TimeSpan.FromMinutes(7),
    };

    public static object Of(Type type)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        return Plain.TryGetValue(wanted, out var plain) ? plain
            : wanted.IsEnum ? wanted.GetEnumValues().Cast<object>().Last()
            : Element(wanted) is { } element ? List(wanted, element)
            : wanted.IsGenericType && wanted.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? Map(wanted.GetGenericArguments())
            : Record(wanted);
    }

    private static Type? Element(Type type) =>
        type.GetElementType() ?? (type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0])) ? type.GetGenericArguments()[0] : null);

    private static object List(Type type, Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Of(element), 0);
        return type.IsArray ? array : Activator.CreateInstance(typeof(List<>).MakeGenericType(element), array)!;
    }

    private static IDictionary Map(Type[] keyAndValue)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyAndValue))!;
        map.Add(Of(keyAndValue[0]), Of(keyAndValue[1]));
        return map;
    }

    private static object Record(Type type)
    {
        var made = type.GetConstructors().Where(constructor => constructor.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(constructor => constructor.GetParameters().Length).FirstOrDefault() is { } constructor
            ? constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))])
            : RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.GetCustomAttribute<JsonIgnoreAttribute>() is null))
        {
            property.SetValue(made, Of(property.PropertyType));
        }

        return made;
    }
}
