using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Pages.Counter;

/// <summary>What the officer sees of a file before it is taken in (chuẩn bị tiếp nhận): the procedure, what would be promised and why, and what the person brought before.</summary>
public sealed record Intake
{
    public static readonly Intake Nothing = new();

    private static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    public OfferedProcedure? Procedure { get; private init; }

    /// <summary>What may be meant, chosen by a digit.</summary>
    public IReadOnlyList<ProcedureVersion> Choices { get; private init; } = [];

    public Promise? Promise { get; private init; }

    /// <summary>What to tell the person before the file is taken in.</summary>
    public IReadOnlyList<Sentence> Warnings { get; private init; } = [];

    public IReadOnlyList<EarlierMatter> Earlier { get; private init; } = [];

    /// <summary>Why no file of this procedure can be taken in now.</summary>
    public Refusal? Refused { get; private init; }

    public static async Task<Intake> ReadAsync(IRows rows, OfficeTerms terms, (Actor Me, DateTimeOffset Now) at, (string? Code, string? Sought, ReceiveForm Form) asked)
    {
        var (me, now) = at;
        var intake = new Intake
        {
            Choices = asked is { Code.Length: > 0, Sought: null or "" } ? [] : await ProcedureChoice.ReadAsync(rows, terms, (me.OfficeId, now.Day()), asked.Sought),
            Earlier = me.SeesOnlyToday ? [] : await EarlierMatter.OfAsync(rows, me.OfficeId, asked.Form.IdentityNumber),
        };
        if (string.IsNullOrWhiteSpace(asked.Code))
        {
            return intake;
        }

        if (!terms.Procedure(asked.Code, now.Day()).IsGranted(out var procedure, out var refusal))
        {
            return intake with { Refused = refusal };
        }

        var findings = await rows.FindAsync(terms, (me.OfficeId, now), (procedure, asked.Form.NeedsVerification, await rows.CalledAtAsync(me.OfficeId, me.DeskId)));
        var same = me.SeesOnlyToday ? null : await EarlierMatter.SameAsync(rows, me.OfficeId, (asked.Form.IdentityNumber, procedure.Code.ToString()), now - Lately);
        intake = intake with { Procedure = procedure, Warnings = [.. SameAgain(same), .. findings.Warnings(terms.Calendar, now, await rows.FilesBeforeAsync(me.OfficeId))] };
        return terms.Ask(procedure, findings, now).IsGranted(out var promise, out refusal) ? intake with { Promise = promise } : intake with { Refused = refusal };
    }

    private static IEnumerable<Sentence> SameAgain(EarlierMatter? same) => same is null ? [] :
    [
        Sentence.Of(
            "Người này đã nộp thủ tục này: hồ sơ {house_number}, ngày {day}, {state}. Hãy hỏi trước khi nhận thêm.",
            ("house_number", same.HouseNumber),
            ("day", same.ReceivedAt.Day()),
            ("state", same.State.Name())),
    ];
}
