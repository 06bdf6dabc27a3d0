using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Queueing;
using MotCua.App.Rehearsal;
using MotCua.App.Results;
using MotCua.App.Tests.Results;
using MotCua.App.Undoing;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Money;
using MotCua.Rules.Procedures;

namespace MotCua.App.Tests.Dossiers;

/// <summary>Rolls one act after another on the dossiers of an office: half the time the step that is due, else anything, with input somebody might type.</summary>
internal sealed class RandomLife(ResultScene scene, Dice dice)
{
    private const string Reason = "Người dân đề nghị";
    private static readonly string[] Procedures = [DossierScene.Copies, DossierScene.Extract, DossierScene.MaritalStatus, ResultScene.General, ResultScene.Marriage, ResultScene.Birth];
    private readonly List<string> told = [];

    /// <summary>What was tried last.</summary>
    public string Last => told[^1];

    /// <summary>Everything granted so far, in order.</summary>
    public string Told => string.Join(Environment.NewLine, told);

    private int OfficeId => scene.Stage.Anyone.OfficeId;

    /// <summary>One file of each procedure.</summary>
    public async Task BeginAsync()
    {
        foreach (var procedure in Procedures)
        {
            await scene.ReceivedAsync(procedure);
        }
    }

    /// <summary>Time passes and somebody tries something; false when it was refused.</summary>
    public async Task<bool> StepAsync()
    {
        scene.Stage.Time.Pass(dice.OneIn(20) ? TimeSpan.FromHours(dice.Between(3, 30)) : TimeSpan.FromMinutes(dice.Between(0, 25)));
        var id = dice.Of(await IdsAsync("dossiers", "dossier_id"));
        if (dice.OneIn(2) && (await scene.DossierAsync(id)).Progress().Next is { } due)
        {
            return await DueAsync(id, due);
        }

        return await (dice.Below(6) switch
        {
            0 => AtCounterAsync(),
            1 => OnPaperAsync(id),
            2 => OnResultAsync(id),
            3 => OnMoneyAsync(id),
            4 => AtReturnAsync(id),
            _ => OnClockAsync(id),
        });
    }

    private Task<bool> DueAsync(long id, ProcessingStep due) => due switch
    {
        ProcessingStep.Examine => TryAsync(new ExamineDossier(), new ExamineDossierInput(id, Seen())),
        ProcessingStep.Draft when dice.OneIn(4) => TryAsync(new ProposeResult(), new ProposeResultInput(id, ResultOutcome.Rejected, Reason)),
        ProcessingStep.Draft => TryAsync(new ProposeResult(), new ProposeResultInput(id)),
        ProcessingStep.ApplicantConfirmsDraft when dice.OneIn(2) => TryAsync(new SendDraftToApplicant(), new SendDraftToApplicantInput(id)),
        ProcessingStep.ApplicantConfirmsDraft => TryAsync(new ConfirmDraft(), new ConfirmDraftInput(id, BySilence: dice.OneIn(3))),
        ProcessingStep.Review => TryAsync(new ReviewResult(), new ReviewResultInput(id, Seen())),
        ProcessingStep.Sign => TryAsync(new SignResult(), new SignResultInput(id, dice.Of(Enum.GetValues<SignatureMedium>())), scene.Leader),
        ProcessingStep.Register => TryAsync(new EnterInRegister(), new EnterInRegisterInput(id, dice.Between(1, 3))),
        ProcessingStep.Number => TryAsync(new NumberResult(), new NumberResultInput(id)),
        ProcessingStep.Seal => TryAsync(new SealResult(), new SealResultInput(id)),
        _ => TryAsync(new SignAtHandOver(), new SignAtHandOverInput(id, dice.Between(1, 2), IdentityChecked: true)),
    };

    private async Task<bool> AtCounterAsync() => dice.Below(7) switch
    {
        0 => await TryAsync(new TakeTicket(), new TakeTicketInput()),
        1 => await TryAsync(new CallNext(), new CallNextInput([dice.Of(Enum.GetValues<Lane>())]), Somebody()),
        2 or 3 => await TryAsync(new ReceiveDossier(), Handing(), scene.Desk1),
        4 => await TryAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: dice.OneIn(2)), Somebody()),
        5 => await TryAsync(new RefuseDossier(), new RefuseDossierInput(dice.Of(Procedures), Reason), Somebody()),
        _ => await TryAsync(new ListMissingPapers(), new ListMissingPapersInput(dice.Of(Procedures), ["Giấy khai sinh"], Reason), Somebody()),
    };

    private async Task<bool> OnPaperAsync(long id) => dice.Below(9) switch
    {
        0 => await TryAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(id, OfficialCode())),
        1 => await TryAsync(new IssueSlip(), new IssueSlipInput(id, dice.Of(Enum.GetValues<SlipReason>()))),
        2 => await TryAsync(new KeepOriginal(), new KeepOriginalInput(id, "Sổ hộ khẩu", Seen())),
        3 => await TryAsync(new ReturnOriginal(), new ReturnOriginalInput(id, 1, Signed: !dice.OneIn(4))),
        4 => await TryAsync(new ForwardDossier(), new ForwardDossierInput(id, dice.Of(Enum.GetValues<Holder>()))),
        5 => await TryAsync(new AssignDossier(), new AssignDossierInput(id, dice.Of(await IdsAsync("accounts", "account_id")))),
        6 => await TryAsync(new CorrectDossier(), new CorrectDossierInput { DossierId = id, Reason = Reason, People = dice.OneIn(2) ? [DossierScene.Applicant] : null, OfficialCode = dice.OneIn(2) ? OfficialCode() : null }),
        7 => await TryAsync(new ErasePerson(), new ErasePersonInput(id, dice.Below(3), Reason, WithFiles: true)),
        _ => await TryAsync(new UndoAct(), new UndoActInput(Math.Max(1, (await IdsAsync("ledger_entries", "sequence"))[^1] - dice.Below(4)), dice.OneIn(2) ? Reason : null), Somebody()),
    };

    private async Task<bool> OnResultAsync(long id) => dice.Below(5) switch
    {
        0 => await TryAsync(new SendBack(), new SendBackInput(id, dice.Of(Enum.GetValues<ProcessingStep>()), Reason)),
        1 => await TryAsync(new ProposeResult(), new ProposeResultInput(id, dice.Of(Enum.GetValues<ResultOutcome>()), Reason)),
        2 => await TryAsync(new DelegateSigning(), new DelegateSigningInput { AccountId = scene.Deputy.AccountId, FromOn = scene.Today, UntilOn = scene.Today.AddDays(dice.Below(3)), Document = "QĐ 15" }, scene.Leader),
        3 => await TryAsync(new SignResult(), new SignResultInput(id), scene.Deputy),
        _ => await DueAsync(id, dice.Of(Enum.GetValues<ProcessingStep>())),
    };

    private async Task<bool> OnMoneyAsync(long id)
    {
        var (notes, receipts) = (await IdsAsync("fee_notes", "fee_note_id"), await IdsAsync("receipts", "receipt_id"));
        return dice.Below(3) switch
        {
            0 when notes.Count > 0 => await TryAsync(new RecordReceipt(), new RecordReceiptInput(dice.Of(notes), "BL-26", $"{dice.Between(1, 40)}")),
            1 when receipts.Count > 0 => await TryAsync(new VoidReceipt(), new VoidReceiptInput(dice.Of(receipts), Reason)),
            _ => await TryAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount(Copies: dice.Between(1, 3))], Exemption = dice.OneIn(3) ? "người có công" : null, Proof = "thẻ" }),
        };
    }

    private async Task<bool> AtReturnAsync(long id) => dice.Below(5) switch
    {
        0 => await TryAsync(new CallToCollect(), new CallToCollectInput(id), scene.ReturnDesk),
        1 => await TryAsync(new TakeBackResult(), new TakeBackResultInput(id, Reason, Signed: true), scene.ReturnDesk),
        _ => await TryAsync(new HandOver(), Collecting(id), scene.ReturnDesk),
    };

    private async Task<bool> OnClockAsync(long id) => dice.Below(10) switch
    {
        0 => await TryAsync(new RequestSupplement(), new RequestSupplementInput(id, ["Giấy chứng sinh"], Reason, Seen())),
        1 or 2 => await TryAsync(new ReceiveSupplement(), new ReceiveSupplementInput { DossierId = id, Papers = ["Giấy chứng sinh"] }),
        3 => await TryAsync(new SendOutside(), new SendOutsideInput(id, "Công an xã")),
        4 => await TryAsync(new ReceiveBack(), new ReceiveBackInput(id, dice.OneIn(2) ? "Đúng" : null)),
        5 => await TryAsync(new PauseForFinancialDuty(), new PauseForFinancialDutyInput(id, "Thông báo 12")),
        6 => await TryAsync(new ResumeAfterFinancialDuty(), new ResumeAfterFinancialDutyInput(id, "Giấy nộp tiền")),
        7 => await TryAsync(new Apologise(), new ApologiseInput(id, OfficeTime.At(scene.Today.AddDays(dice.Between(1, 9)), new TimeOnly(9, 0)), Reason), scene.Leader),
        8 => await TryAsync(new WithdrawDossier(), new WithdrawDossierInput(id, Reason, Seen())),
        _ => await TryAsync(new StopDossier(), new StopDossierInput(id, dice.OneIn(2) ? Reason : null)),
    };

    private ReceiveDossierInput Handing() => DossierScene.Handing(dice.Of(Procedures)) with
    {
        Channel = dice.Of(Enum.GetValues<FilingChannel>()),
        FiledBy = dice.Of(Enum.GetValues<FiledBy>()),
        Papers = [new GivenPaper("Bản chính", Originals: 1, KeepOriginal: dice.OneIn(4))],
        NeedsVerification = dice.OneIn(4),
        SlipWanted = dice.OneIn(4),
        OfficialCode = dice.OneIn(3) ? OfficialCode() : null,
    };

    private HandOverInput Collecting(long id) => new()
    {
        DossierId = id,
        IdentityChecked = !dice.OneIn(8),
        Relation = dice.OneIn(3) ? dice.Of(Enum.GetValues<CollectorRelation>()) : CollectorRelation.Applicant,
        Authorisation = dice.Of(Enum.GetValues<AuthorisationPaper>()),
        Slip = dice.OneIn(2) ? dice.Of(Enum.GetValues<SlipAtHandOver>()) : null,
        CollectorName = "Trần Văn Bình",
        CollectorIdentity = "051090004321",
        Present = dice.Between(1, 2),
    };

    private string OfficialCode() => $"H60.20.5-{scene.Today:yyMMdd}-{dice.Between(1, 30):0000}";

    /// <summary>Mostly nobody says what stood on the screen; now and then it is old.</summary>
    private long? Seen() => dice.OneIn(12) ? 1 : null;

    private Actor Somebody() => dice.Of([scene.Desk1, scene.Desk1, scene.ReturnDesk, scene.Leader]);

    private Task<IReadOnlyList<long>> IdsAsync(string table, string column) =>
        scene.Stage.Read.ListAsync($"select {column} from {table} where office_id = $1 order by {column}", row => row.Long(column), OfficeId);

    private async Task<bool> TryAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
    {
        var granted = (await scene.Stage.DoAsync(act, input, actor)).IsGranted(out _, out var refusal);
        told.Add($"{scene.Stage.Time.GetUtcNow():u} {act.GetType().Name} {input}: {refusal?.Code ?? "granted"}");
        return granted;
    }
}
