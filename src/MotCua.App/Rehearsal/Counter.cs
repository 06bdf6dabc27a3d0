using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Pagers;
using MotCua.App.Queueing;
using MotCua.App.Scribing;
using MotCua.Rules.Money;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.App.Rehearsal;

/// <summary>What is done for one person at the counter of a rehearsed day, from the errand to the end of the visit there.</summary>
internal sealed class Counter(Room room, BackOffice backOffice, ServicePlan plan)
{
    private readonly Dice dice = room.DiceFor("counter");
    private int officialOrdinal;
    private int receiptNumber;

    public List<OpenFile> Files { get; } = [];

    public string NextCode() => string.Create(CultureInfo.InvariantCulture, $"H60.20.5-{room.Day:yyMMdd}-{++officialOrdinal:0000}");

    public async Task ServeAsync(Actor officer, Visitor visitor)
    {
        switch (visitor.Errand)
        {
            case Errand.Police:
                await room.DoAsync(new SendElsewhere(), new SendElsewhereInput(Receiver.Police), officer);
                return;
            case Errand.Advice:
                await room.DoAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.Question), officer);
                return;
            case Errand.MissingPapers:
                await room.DoAsync(new ListMissingPapers(), new ListMissingPapersInput(visitor.Procedures[0], [CastWords.Original], CastWords.NotWithThem), officer);
                await room.DoAsync(new FinishVisit(), new FinishVisitInput(), officer);
                return;
            default:
                await TakeInAsync(officer, visitor);
                return;
        }
    }

    /// <summary>Receives one file; a late entry is one that was written on paper while there was no power.</summary>
    public async Task<OpenFile> ReceiveAsync(Actor officer, Visitor visitor, string procedure, LateEntry? late = null)
    {
        var received = await room.DoAsync(new ReceiveDossier(), Handing(visitor, procedure), officer, late);
        var file = new OpenFile(visitor, received.DossierId!.Value, procedure)
        {
            PromisedAt = received.PromisedAt,
            IsSlipOnPaper = received.Slip == SlipState.Printed,
            HasOriginal = visitor.KeepsOriginal,
            HasCode = received.HasOfficialCode,
        };
        visitor.Files.Add(file);
        Files.Add(file);
        return file;
    }

    private async Task TakeInAsync(Actor officer, Visitor visitor)
    {
        foreach (var procedure in visitor.Procedures)
        {
            if (visitor.IsWrittenFor && plan.Writing is not null)
            {
                await room.TryAsync(
                    new RecordWriting(),
                    new RecordWritingInput { VisitId = visitor.VisitId, Procedure = procedure, IsReadBack = true, Signature = WritingSignature.Fingerprint, ReaderId = room.Accounts["tinhnguyen2"] },
                    room.Who("tinhnguyen1"));
            }

            var file = await ReceiveAsync(officer, visitor, procedure);
            if (procedure == SampleMatters.Copies)
            {
                await ChargeAsync(officer, visitor, file);
            }

            backOffice.Take(file);
        }

        if (plan.Pagers.Lent == PagerLending.Receipt && visitor.Files.Exists(file => file.PromisedAt is not null)
            && (await room.TryAsync(new LendPager(), new LendPagerInput(visitor.VisitId), officer)).IsGranted(out var lent, out _))
        {
            visitor.Pager = lent.Number;
        }

        await room.DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true), officer);
        Follow(officer, visitor);
    }

    /// <summary>What a person changes their mind about, later.</summary>
    private void Follow(Actor officer, Visitor visitor)
    {
        var file = visitor.Files[0];
        if (visitor.Withdraws)
        {
            room.Timetable.In(8, () => WithdrawAsync(officer, file));
        }

        if (visitor.LeavesRoom)
        {
            room.Timetable.In(60, async () =>
            {
                if (!file.IsOver)
                {
                    await room.DoAsync(new IssueSlip(), new IssueSlipInput(file.DossierId, SlipReason.LeavesRoom), officer);
                    file.IsSlipOnPaper = true;
                }
            });
        }

        if (visitor.CodeComesLater)
        {
            var afternoon = Rules.OfficeTime.At(room.Day, new TimeOnly(14, 0));
            room.Timetable.At(afternoon > room.Now ? afternoon : room.Now.AddMinutes(20), () => EnterCodeAsync(officer, file));
        }
    }

    public async Task EnterCodeAsync(Actor officer, OpenFile file)
    {
        await room.DoAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(file.DossierId, NextCode()), officer);
        file.HasCode = true;
    }

    private async Task WithdrawAsync(Actor officer, OpenFile file)
    {
        if (file.IsReady || file.IsOver)
        {
            return;
        }

        file.IsOver = true;
        await room.DoAsync(new WithdrawDossier(), new WithdrawDossierInput(file.DossierId, CastWords.ChangedMind), officer);
        await room.DoAsync(new StopDossier(), new StopDossierInput(file.DossierId), officer);
        if (file.Visitor.Pager is { } number)
        {
            await room.DoAsync(new ReturnPager(), new ReturnPagerInput(number), officer);
            file.Visitor.Pager = null;
        }
    }

    private async Task ChargeAsync(Actor officer, Visitor visitor, OpenFile file)
    {
        var (pages, copies) = visitor.Errand == Errand.ManyCopies ? (2, 40) : (dice.Between(1, 6), dice.Between(1, 4));
        var noted = await room.DoAsync(new NoteFees(), new NoteFeesInput { DossierId = file.DossierId, Items = [new FeeCount(Copies: copies, Pages: pages)] }, officer);
        await room.DoAsync(
            new RecordReceipt(),
            new RecordReceiptInput(noted.FeeNoteId, "BL-TD", (++receiptNumber).ToString("0000000", CultureInfo.InvariantCulture), dice.OneIn(3) ? Payment.Transfer : Payment.Cash),
            officer);
    }

    private ReceiveDossierInput Handing(Visitor visitor, string procedure) => new()
    {
        Procedure = procedure,
        People = visitor.Errand == Errand.Marriage ? [Given(visitor.Person), Given(InventedPerson.Roll(dice, room.Day.Year)) with { Part = DossierPart.Party }] : [Given(visitor.Person)],
        Papers = [new GivenPaper(CastWords.Original, Originals: 1, Copies: visitor.Errand == Errand.ManyCopies ? 40 : 1, KeepOriginal: visitor.KeepsOriginal)],
        NeedsVerification = visitor.Errand == Errand.Verification,
        OfficialCode = visitor.CodeComesLater ? null : NextCode(),
    };

    private static GivenPerson Given(InventedPerson person) => new()
    {
        FullName = person.FullName,
        IdentityNumber = person.IdentityNumber,
        Born = person.Born.ToString(),
        Sex = person.Sex,
        Address = person.Address,
        Phone = person.Phone,
    };
}
