using MotCua.App.Acts;
using MotCua.App.Ballots;
using MotCua.App.Dossiers;
using MotCua.App.Pagers;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Rehearsal;

/// <summary>The return desk of a rehearsed day: calls whoever's result is ready, hands it over, takes the pager back and gives the ballot.</summary>
internal sealed class ReturnDesk(Room room, Actor officer, double pace)
{
    private readonly Queue<OpenFile> ready = new();
    private readonly Dice dice = room.DiceFor("return desk");
    private bool isBusy;

    public void Take(OpenFile file)
    {
        ready.Enqueue(file);
        if (!isBusy)
        {
            isBusy = true;
            room.Timetable.In(5, NextAsync);
        }
    }

    private async Task NextAsync()
    {
        while (ready.Count > 0 && ready.Peek().IsOver)
        {
            ready.Dequeue();
        }

        if (ready.Count == 0)
        {
            isBusy = false;
            return;
        }

        if (room.Working(room.Now) is var opens && opens > room.Now)
        {
            room.Timetable.At(opens, NextAsync);
            return;
        }

        var file = ready.Dequeue();
        if (!(await room.TryAsync(new CallToCollect(), new CallToCollectInput(file.DossierId), officer)).IsGranted(out _, out _))
        {
            // Back at a counter with another matter, or gone: the result lies on the shelf.
            room.Timetable.In(30, NextAsync);
            return;
        }

        room.Timetable.In((int)(pace * dice.Between(60, 150)), () => HandOverAsync(file));
    }

    private async Task HandOverAsync(OpenFile file)
    {
        if (room.Cut is { } cut && room.Now >= cut.From && room.Now < cut.Until)
        {
            room.Timetable.At(cut.Until, () => HandOverAsync(file));
            return;
        }

        var visitor = file.Visitor;
        foreach (var mine in visitor.Files.Where(mine => mine is { IsReady: true, IsOver: false }).ToList())
        {
            await HandAsync(mine);
        }

        await TakeBackPagerAsync(visitor);
        if (visitor.Files.TrueForAll(mine => mine.IsOver))
        {
            await VoteAsync(visitor);
        }

        await room.DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true), officer);
        room.Timetable.In(15, NextAsync);
    }

    private async Task HandAsync(OpenFile file)
    {
        var handing = new HandOverInput
        {
            DossierId = file.DossierId,
            IdentityChecked = true,
            Slip = file.IsSlipOnPaper ? SlipAtHandOver.Returned : SlipAtHandOver.NeverGiven,
            Present = 1,
        };
        if (file.HasOriginal)
        {
            await room.DoAsync(new ReturnOriginal(), new ReturnOriginalInput(file.DossierId, 1, Signed: true), officer);
        }

        if (file.Visitor.Errand == Errand.Marriage)
        {
            // One of the two is still parking: the first try is refused, and both sign when both are there.
            if ((await room.TryAsync(new HandOver(), handing, officer)).IsGranted(out _, out _))
            {
                throw new InvalidOperationException("A marriage was handed over to one alone.");
            }

            room.Timetable.Pass(240);
            await room.DoAsync(new SignAtHandOver(), new SignAtHandOverInput(file.DossierId, 2, IdentityChecked: true), officer);
            handing = handing with { Present = 2 };
        }

        await room.DoAsync(new HandOver(), handing, officer);
        file.IsOver = true;
    }

    private async Task TakeBackPagerAsync(Visitor visitor)
    {
        if (visitor.Pager is not { } number || visitor.Files.Exists(file => !file.IsOver && file.PromisedAt is not null))
        {
            return;
        }

        visitor.Pager = null;
        if (visitor.LosesPager)
        {
            await room.DoAsync(new ReportPagerLost(), new ReportPagerLostInput(number, CastWords.NotFound), officer);
            return;
        }

        await room.DoAsync(new ReturnPager(), new ReturnPagerInput(number), officer);
    }

    private async Task VoteAsync(Visitor visitor)
    {
        var code = await room.DoAsync(new IssueBallotCode(), new IssueBallotCodeInput(visitor.VisitId), officer);
        if (dice.OneIn(3))
        {
            return;
        }

        var ballot = new CastBallotInput
        {
            Code = code.Code,
            Overall = dice.Weighted([("very-satisfied", 6), ("satisfied", 3), ("dissatisfied", 1)]),
            Blind = Convert.ToHexStringLower(dice.Bytes(16)),
        };
        await room.DoAsync(new CastBallot(), ballot, room.Who("kiot"));
    }
}
