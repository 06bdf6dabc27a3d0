using MotCua.App.Acts;
using MotCua.App.Ballots;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Rehearsal.Generating;

/// <summary>One commune of a generated store: each act goes through the loading gate, one after another.</summary>
internal sealed class InventedOffice(LoadingGate gate, SteppedTime time, int officeId, IReadOnlyDictionary<string, long> accounts, Dice dice)
{
    private const int Desks = 3;
    private readonly Dictionary<DateOnly, List<InventedFile>> finishing = [];

    /// <summary>Entries made so far.</summary>
    public long Entries { get; private set; }

    /// <summary>Takes the day's files in and does what was put down for the day; those received online come without a visit.</summary>
    /// <param name="finish">The day each file is finished on; those that stay open never.</param>
    public async Task PlayAsync(DateOnly day, IReadOnlyList<InventedFile> files, bool inPerson, Func<InventedFile, DateOnly> finish)
    {
        time.MoveTo(OfficeTime.At(day, new TimeOnly(7, 20)));
        if (inPerson)
        {
            await ComeAsync(files);
        }
        else
        {
            await EachAsync(files, FileOnlineAsync);
        }

        foreach (var file in files)
        {
            var on = file.StaysOpen ? day : finish(file);
            if (!finishing.TryGetValue(on, out var sameDay))
            {
                finishing.Add(on, sameDay = []);
            }

            sameDay.Add(file);
        }

        time.MoveTo(OfficeTime.At(day, new TimeOnly(13, 40)));
        if (finishing.Remove(day, out var due))
        {
            await WorkAsync(due);
        }
    }

    private async Task ComeAsync(IReadOnlyList<InventedFile> files)
    {
        await EachAsync(files, _ => DoAsync(new TakeTicket(), new TakeTicketInput(), Who("kiot")));
        for (var i = 0; i < files.Count; i++)
        {
            time.MoveTo(time.GetUtcNow().AddSeconds(7));
            var desk = (i % Desks) + 1;
            var officer = Who($"tiepnhan{desk}", desk);
            files[i].VisitId = (await DoAsync(new CallNext(), new CallNextInput(), officer)).VisitId;
            await ReceiveAsync(files[i], officer, FilingChannel.Direct);
            await DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true), officer);
        }
    }

    private Task FileOnlineAsync(InventedFile file) => ReceiveAsync(file, Who("tiepnhan1"), FilingChannel.Online);

    private async Task ReceiveAsync(InventedFile file, Actor officer, FilingChannel channel)
    {
        var received = await DoAsync(new ReceiveDossier(), new ReceiveDossierInput
        {
            Procedure = file.Procedure.Code.ToString(),
            Channel = channel,
            People =
            [
                new GivenPerson
                {
                    FullName = file.Person.FullName,
                    Born = file.Person.Born.ToString(),
                    Sex = file.Person.Sex,
                    IdentityNumber = file.Person.IdentityNumber,
                    Address = file.Person.Address,
                    Phone = file.Person.Phone,
                },
            ],
        }, officer);
        (file.DossierId, file.Slip) = (received.DossierId!.Value, received.Slip);
    }

    private async Task WorkAsync(List<InventedFile> files)
    {
        for (var waiting = files; waiting.Count > 0; waiting = [.. waiting.Where(file => file.Next is not null)])
        {
            time.MoveTo(time.GetUtcNow().AddMinutes(2));
            await EachAsync(waiting.Where(file => file.Next is not null), StepAsync);
        }

        var ready = files.Where(file => !file.StaysOpen).ToList();
        time.MoveTo(time.GetUtcNow().AddMinutes(5));
        await EachAsync(ready, file => DoAsync(
            new HandOver(),
            new HandOverInput { DossierId = file.DossierId, IdentityChecked = true, Slip = file.Slip == SlipState.Printed ? SlipAtHandOver.Returned : SlipAtHandOver.NeverGiven },
            Who("tiepnhan3", deskId: 5)));
        await EachAsync(ready.Where(file => file.VisitId is not null), VoteAsync);
    }

    private async Task StepAsync(InventedFile file)
    {
        await (file.Next!.Value switch
        {
            ProcessingStep.Examine => DoAsync(new ExamineDossier(), new ExamineDossierInput(file.DossierId), Who("hotich")),
            ProcessingStep.Draft => DoAsync(new ProposeResult(), new ProposeResultInput(file.DossierId), Who("hotich")),
            ProcessingStep.Review => DoAsync(new ReviewResult(), new ReviewResultInput(file.DossierId), Who("lanhdao")),
            ProcessingStep.Sign => DoAsync(new SignResult(), new SignResultInput(file.DossierId), Who("lanhdao")),
            ProcessingStep.Register => DoAsync(new EnterInRegister(), new EnterInRegisterInput(file.DossierId), Who("vanthu")),
            ProcessingStep.Number => DoAsync(new NumberResult(), new NumberResultInput(file.DossierId), Who("vanthu")),
            ProcessingStep.Seal => (Task)DoAsync(new SealResult(), new SealResultInput(file.DossierId), Who("vanthu")),
            var step => throw new InvalidOperationException($"Nobody in a generated store does {step}."),
        });
        file.StepsDone++;
    }

    private async Task VoteAsync(InventedFile file)
    {
        var code = await DoAsync(new IssueBallotCode(), new IssueBallotCodeInput(file.VisitId!.Value), Who("tiepnhan3", deskId: 5));
        await DoAsync(new CastBallot(), new CastBallotInput { Code = code.Code, Overall = "satisfied", Blind = Convert.ToHexString(dice.Bytes(8)) }, Actor.Citizen(officeId));
    }

    private static async Task EachAsync(IEnumerable<InventedFile> files, Func<InventedFile, Task> act)
    {
        foreach (var file in files)
        {
            await act(file);
        }
    }

    private async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor who)
        where TResult : class
    {
        Entries++;
        var verdict = await gate.RunAsync(act, ActKey.Of(time.GetUtcNow(), dice.Bytes(10)), input, who);
        return verdict.IsGranted(out var answer, out var refusal)
            ? answer.Result
            : throw new InvalidOperationException($"{Code.Kebab(act.GetType().Name)}, {time.GetUtcNow():u}: {refusal}");
    }

    private Actor Who(string signInName, long? deskId = null)
    {
        var member = Cast.Members.Single(member => member.SignInName == signInName);
        return new Actor(officeId, accounts[signInName], member.Roles.Aggregate(Roles.None, (all, role) => all | role), deskId);
    }
}
