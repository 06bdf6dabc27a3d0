using MotCua.Rules;
using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>The plans that ship (kế hoạch mẫu): the files of <c>plans/</c>, built into the program.</summary>
public static class PlanPresets
{
    private const string Folder = "plans/";
    private const string Ending = ".yaml";

    /// <summary>In ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(PlanPresets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All of them, in the same order.</summary>
    public static IReadOnlyList<ServicePlan> Shipped { get; } =
        [.. Ids.Select(id => Find(id).IsGranted(out var plan, out var refusal) ? plan : throw new InvalidOperationException($"{id}: {refusal}"))];

    /// <summary>Refused with the names that exist.</summary>
    public static Verdict<ServicePlan> Find(string id) =>
        Ids.Contains(id, StringComparer.Ordinal) ? PlanFile.Read(Text(id), Folder + id + Ending) : PlanRefusals.PresetUnknown(id, Ids);

    private static string Text(string id)
    {
        using var reader = new StreamReader(typeof(PlanPresets).Assembly.GetManifestResourceStream(Folder + id + Ending)!);
        return reader.ReadToEnd();
    }
}
