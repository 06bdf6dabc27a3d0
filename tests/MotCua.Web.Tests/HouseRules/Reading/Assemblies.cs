using System.Reflection;
using System.Runtime.CompilerServices;
using MotCua.App.Acts;
using MotCua.App.Ledger;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>The program's own types by reflection, without what the compiler and the page generator add.</summary>
internal static class Assemblies
{
    public static Assembly Rules { get; } = typeof(Verdict<>).Assembly;

    public static Assembly App { get; } = typeof(IAct<,>).Assembly;

    public static Assembly Web { get; } = typeof(Building).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. new[] { Rules, App, Web }.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten)];

    public static IReadOnlyList<Type> Acts { get; } =
        [.. Types.Where(type => type.IsClass && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<,>)))];

    public static IReadOnlyList<Type> Entries { get; } = [.. Types.Where(type => type.IsSubclassOf(typeof(LedgerEntry)) && !type.IsAbstract)];

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("MotCua.", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
