using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>What the kinds of advice are called.</summary>
public static class AdviceKinds
{
    public static Sentence Name(this AdviceKind kind) => kind switch
    {
        AdviceKind.Phone => Sentence.Of("Hỏi qua điện thoại"),
        AdviceKind.WrongOffice => Sentence.Of("Không thuộc nơi này"),
        AdviceKind.MissingPapers => Sentence.Of("Còn thiếu giấy tờ"),
        AdviceKind.NoCard => Sentence.Of("Không mang căn cước"),
        _ => Sentence.Of("Hỏi, được giải đáp"),
    };
}

/// <summary>What somebody was told without handing in a file (hướng dẫn): counted in five seconds, with no name.</summary>
public sealed record Advice : IRow<Advice>
{
    public required int OfficeId { get; init; }
    public required long AdviceId { get; init; }
    public required long VisitId { get; init; }
    public required AdviceKind Kind { get; init; }
    public string? ProcedureCode { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Advice> Table { get; } = new(
        "advices",
        ["office_id", "advice_id"],
        [
            ("office_id", advice => advice.OfficeId),
            ("advice_id", advice => advice.AdviceId),
            ("visit_id", advice => advice.VisitId),
            ("kind", advice => advice.Kind),
            ("procedure_code", advice => advice.ProcedureCode),
            ("given_at", advice => advice.GivenAt),
            ("last_sequence", advice => advice.LastSequence),
        ],
        row => new Advice
        {
            OfficeId = row.Int("office_id"),
            AdviceId = row.Long("advice_id"),
            VisitId = row.Long("visit_id"),
            Kind = row.Code<AdviceKind>("kind"),
            ProcedureCode = row.TextOrNull("procedure_code"),
            GivenAt = row.Moment("given_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
