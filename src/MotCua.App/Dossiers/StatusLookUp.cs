using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.People;
using MotCua.Rules.Text;

namespace MotCua.App.Dossiers;

/// <summary>
/// How a dossier stands, asked by its code and the birth year or the last three digits of the phone (tra cứu tình trạng hồ
/// sơ). A wrong code and a wrong year get the same answer. No name is ever shown.
/// </summary>
public sealed class StatusLookUp(OfficeRead read, StatusCodes codes, StatusLimits limits, OfficeClock clock)
{
    /// <summary>After the result was handed over, the code answers this long.</summary>
    public const int DaysAfterReturn = 30;

    // Fields whose very name says something about a person's life.
    private static readonly string[] Sensitive = ["nuoi con nuoi", "bao tro xa hoi", "khuyet tat", "nguoi co cong", "cai nghien", "tro giup"];

    /// <param name="code">As typed from the slip, or the whole token out of its QR, which needs no other proof.</param>
    /// <param name="proof">A birth year of four digits, or the last three digits of a phone number given with the dossier.</param>
    /// <param name="address">Where the asking comes from, for the limits only.</param>
    public async Task<Verdict<DossierStatus>> AskAsync(int officeId, string? code, string? proof, string address)
    {
        var (signs, own) = StatusCodes.Read(code) ?? ("", null);
        if (!limits.Admits(address, signs))
        {
            return StatusRefusals.TooOften();
        }

        if (await FindAsync(officeId, signs, own ?? (proof ?? "").Trim()) is { } status)
        {
            return status;
        }

        limits.CountWrong(signs);
        return StatusRefusals.NotFound();
    }

    private async Task<DossierStatus?> FindAsync(int officeId, string code, string proof)
    {
        DossierStatus? found = null;
        var isToken = codes.Proves(code, proof);
        foreach (var hash in codes.Hashes(code))
        {
            var rows = await read.ListAsync(
                """
                select dossier.state, dossier.procedure_name, dossier.holder, dossier.step_order, dossier.steps_done, dossier.received_at, dossier.due_current_at, dossier.promise,
                  dossier.promised_at, dossier.appointed_at, dossier.ready_at, dossier.returned_at, dossier.closed_at, person.born, person.phone
                from status_codes code
                join dossiers dossier on dossier.office_id = code.office_id and dossier.dossier_id = code.dossier_id
                join dossier_people person on person.office_id = code.office_id and person.dossier_id = code.dossier_id
                where code.office_id = $1 and code.code_hash = $2
                order by person.ordinal
                """,
                row => (isToken || Proves(proof, row.TextOrNull("born"), row.TextOrNull("phone"))) && IsStillTold(row.MomentOrNull("returned_at") ?? row.MomentOrNull("closed_at")) ? Read(row) : null,
                officeId,
                hash);
            found ??= rows.FirstOrDefault(status => status is not null);
        }

        return found;
    }

    private static bool Proves(string proof, string? born, string? phone) => proof.Length switch
    {
        4 => PartialDate.TryParse(born, out var date) && date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) == proof,
        3 => PhoneNumber.TryParse(phone, out var number) && number.Digits.EndsWith(proof, StringComparison.Ordinal),
        _ => false,
    };

    private bool IsStillTold(DateTimeOffset? endedAt) => endedAt is not { } ended || ended.AddDays(DaysAfterReturn) > clock.Now;

    private static string? Tellable(string procedureName)
    {
        var folded = Folding.Fold(procedureName);
        return Array.Exists(Sensitive, word => folded.Contains(word, StringComparison.Ordinal)) ? null : procedureName;
    }

    private static DossierStatus Read(Row row)
    {
        var promised = row.Code<PromiseState>("promise") == PromiseState.Open ? row.MomentOrNull("promised_at") : null;
        return new()
        {
            State = row.Code<DossierState>("state"),
            Procedure = Tellable(row.Text("procedure_name")),
            Holder = row.Code<Holder>("holder"),
            NextStep = row.MomentOrNull("closed_at") is null ? row.NextStep() : null,
            ReceivedAt = row.Moment("received_at"),
            PromisedAt = promised,
            NamedAt = NamedMoment.Of(row.MomentOrNull("due_current_at"), promised, row.MomentOrNull("appointed_at")),
            ReadyAt = row.MomentOrNull("ready_at"),
            ReturnedAt = row.MomentOrNull("returned_at"),
        };
    }
}

/// <summary>What whoever holds the code may know (tình trạng hồ sơ).</summary>
public sealed record DossierStatus
{
    public required DossierState State { get; init; }

    /// <summary>Null where the procedure's name would tell too much.</summary>
    public string? Procedure { get; init; }
    public required Holder Holder { get; init; }
    public ProcessingStep? NextStep { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? PromisedAt { get; init; }

    /// <summary>By when the result is to be fetched; later than what was promised once an apology named another moment. Null while the clock stands still.</summary>
    public DateTimeOffset? NamedAt { get; init; }
    public DateTimeOffset? ReadyAt { get; init; }
    public DateTimeOffset? ReturnedAt { get; init; }
}
