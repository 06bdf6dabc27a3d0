using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Pagers;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Rehearsal;

/// <summary>The desks behind the counter of a rehearsed day: examined, drafted, signed, registered and sealed one after another, by whoever is free first.</summary>
internal sealed class BackOffice(Room room, ReturnDesk returns, double pace)
{
    /// <summary>Whatever is found so shortly before closing is signed tomorrow.</summary>
    private const int LastMinutes = 30;

    private readonly Dice dice = room.DiceFor("back office");
    private readonly Dictionary<string, DateTimeOffset> busyUntil = new(StringComparer.Ordinal);

    /// <summary>Whom the leader has asked to sign while away.</summary>
    public bool LeaderIsAway { get; set; }

    public void Take(OpenFile file) => room.Timetable.At(Free("specialist", file, dice.Between(60, 240)), () => StepAsync(file));

    private async Task StepAsync(OpenFile file)
    {
        if (file.IsOver)
        {
            return;
        }

        if (room.Working(room.Now) is var opens && opens > room.Now)
        {
            room.Timetable.At(opens.AddSeconds(30), () => StepAsync(file));
            return;
        }

        var dossier = await room.Read.GetAsync<Dossier>(SampleCommune.OfficeId, file.DossierId);
        var step = dossier.Progress().Next!.Value;
        if (dossier.PromisedAt is null && dossier.DueCurrentAt?.Day() > room.Day && step != ProcessingStep.Examine && file.Visitor.Errand != Errand.Marriage)
        {
            // It has days yet: it is done another day.
            return;
        }

        if (step == ProcessingStep.Sign && file.Visitor.IsForgotten)
        {
            file.Visitor.IsForgotten = false;
            var late = (dossier.PromisedAt ?? dossier.DueCurrentAt)!.Value.AddMinutes(4);
            room.Timetable.At(late < room.Closing ? room.Working(late) : room.Closing.AddMinutes(-20), () => ApologiseAsync(file));
            return;
        }

        await DoAsync(file.DossierId, step);
        if (step == ProcessingStep.Examine && file.Visitor.Errand == Errand.Verification)
        {
            await room.DoAsync(new SendOutside(), new SendOutsideInput(file.DossierId, CastWords.Outside), room.Who("hotich"));
            file.IsSlipOnPaper = true;
            return;
        }

        dossier = await room.Read.GetAsync<Dossier>(SampleCommune.OfficeId, file.DossierId);
        if (dossier.Progress().Next is { } next)
        {
            room.Timetable.At(Free(Desk(next), file, Seconds(next)), () => StepAsync(file));
            return;
        }

        file.IsReady = true;
        if (file.Visitor.Pager is { } pager)
        {
            await room.TryAsync(new RingPager(), new RingPagerInput(pager), room.Who("vanthu") with { Roles = Roles.Volunteer });
        }

        returns.Take(file);
    }

    /// <summary>The promise cannot be kept any more: one apology, with an hour that can.</summary>
    private async Task ApologiseAsync(OpenFile file)
    {
        if (room.Working(room.Now) is var opens && opens > room.Now)
        {
            room.Timetable.At(opens, () => ApologiseAsync(file));
            return;
        }

        var tomorrow = room.Calendar.NextOpening(room.Closing).AddHours(2);
        await room.DoAsync(new Apologise(), new ApologiseInput(file.DossierId, tomorrow, CastWords.Forgotten), room.Who("lanhdao"));
        if (room.Now < room.Closing.AddMinutes(-LastMinutes))
        {
            room.Timetable.At(Free("signer", file, 60), () => StepAsync(file));
        }
    }

    private Task DoAsync(long dossierId, ProcessingStep step) => step switch
    {
        ProcessingStep.Examine => room.DoAsync(new ExamineDossier(), new ExamineDossierInput(dossierId), room.Who("hotich")),
        ProcessingStep.Draft => room.DoAsync(new ProposeResult(), new ProposeResultInput(dossierId), room.Who("hotich")),
        ProcessingStep.Review => room.DoAsync(new ReviewResult(), new ReviewResultInput(dossierId), room.Who("lanhdao")),
        ProcessingStep.Sign => room.DoAsync(new SignResult(), new SignResultInput(dossierId), room.Who(LeaderIsAway ? "kythay" : "lanhdao")),
        ProcessingStep.Register => room.DoAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId), room.Who("vanthu")),
        ProcessingStep.Number => room.DoAsync(new NumberResult(), new NumberResultInput(dossierId), room.Who("vanthu")),
        ProcessingStep.Seal => room.DoAsync(new SealResult(), new SealResultInput(dossierId), room.Who("vanthu")),
        _ => throw new InvalidOperationException($"Nobody in the rehearsal does {step}."),
    };

    private static string Desk(ProcessingStep step) => step switch
    {
        ProcessingStep.Examine or ProcessingStep.Draft => "specialist",
        ProcessingStep.Sign or ProcessingStep.Review => "signer",
        _ => "seal",
    };

    private int Seconds(ProcessingStep step) => step switch
    {
        ProcessingStep.Examine or ProcessingStep.Draft => dice.Between(60, 240),
        ProcessingStep.Sign => dice.Between(40, 120),
        _ => dice.Between(40, 90),
    };

    /// <summary>When the desk will be done with this file: after what lies there already, in working hours.</summary>
    private DateTimeOffset Free(string desk, OpenFile file, int seconds)
    {
        var from = room.Working(room.Now);
        if (busyUntil.TryGetValue(desk, out var until) && until > from)
        {
            from = until;
        }

        var factor = file.Visitor.Errand == Errand.ManyCopies ? 3 : 1;
        var done = room.Working(from.AddSeconds(Math.Max(10, (int)(seconds * factor * pace * (desk == "specialist" ? 0.5 : 1)))));
        return busyUntil[desk] = done;
    }
}
