using MotCua.Rules;

namespace MotCua.App.Plans;

/// <summary>What is refused about a plan's file before any rule looks at the plan.</summary>
public static partial class PlanRefusals
{
    /// <summary>The file, the line and what is wrong there; nothing of the file is used.</summary>
    public static Refusal FileUnreadable(string file, long line, Sentence flaw) => new(
        "plan-file-unreadable",
        Sentence.Of("{file}, dòng {line}: {flaw}", ("file", file), ("line", line), ("flaw", flaw)));

    public static Refusal PresetUnknown(string id, IEnumerable<string> known) => new(
        "plan-unknown",
        Sentence.Of("Không có kế hoạch mẫu “{id}”. Các kế hoạch mẫu: {known}.", ("id", id), ("known", string.Join(", ", known))));
}
