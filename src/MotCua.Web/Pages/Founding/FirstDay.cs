using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Founding;

/// <summary>
/// What a new office is given after its founding (sắp xếp đơn vị mới): hours, desks, devices and a plan, each by its own
/// act. The key of each follows from the founding's, so that what a power cut left half done is done again from the
/// beginning, and nothing twice; a step done before stays as it was then.
/// </summary>
public sealed class FirstDay(WriteGate gate)
{
    public static IReadOnlyList<OpenAccountInput> Devices { get; } =
    [
        new() { SignInName = "kiot", DisplayName = "Ki-ốt lấy số", Kind = AccountKind.Device, Roles = [Roles.Kiosk] },
        new() { SignInName = "bang", DisplayName = "Bảng gọi số", Kind = AccountKind.Device, Roles = [Roles.Board] },
    ];

    /// <summary>Null when all of it is done.</summary>
    public async Task<Refusal?> ArrangeAsync(BegunFounding founding, FoundingAnswers answers)
    {
        var administrator = new Actor(founding.OfficeId, founding.AdministratorId, Roles.Administrator);
        async Task<Refusal?> DoAsync<TInput, TResult>(string step, IAct<TInput, TResult> act, TInput input) =>
            (await gate.RunAsync(act, founding.Key.Then(step), input, administrator)).IsGranted(out _, out var refusal) || DoneBefore.Says(refusal) ? null : refusal;

        var refused = await DoAsync("hours", new SetOfficeHours(), answers.Hours);
        foreach (var desk in answers.Desks)
        {
            refused ??= await DoAsync(FormattableString.Invariant($"desk-{desk.Number}"), new RegisterDesk(), desk);
        }

        foreach (var device in DevicesOf(answers))
        {
            refused ??= await DoAsync(device.SignInName, new OpenAccount(), device);
        }

        return answers.Preset.Length == 0 ? refused : refused ?? await DoAsync("plan", new AdoptPlan(), new AdoptPlanInput(answers.Preset));
    }

    public static IEnumerable<OpenAccountInput> DevicesOf(FoundingAnswers answers) =>
        Devices.Where(device => device.Roles.Contains(Roles.Kiosk) ? answers.HasKiosk : answers.HasBoard);
}
