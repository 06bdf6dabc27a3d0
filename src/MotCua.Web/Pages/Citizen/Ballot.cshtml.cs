using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Ballots;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Ballots;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>The satisfaction ballot: one code, one press; more questions for those who like.</summary>
public sealed class BallotPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    [BindProperty(Name = "code", SupportsGet = true)]
    public string? BallotCode { get; set; }

    [BindProperty(Name = "overall")]
    public string? Overall { get; set; }

    [BindProperty(Name = "comment")]
    public string? Comment { get; set; }

    /// <summary>Chance that goes with the answers and is kept nowhere.</summary>
    [BindProperty(Name = "blind")]
    public string? Blind { get; set; }

    [BindProperty(Name = "xong", SupportsGet = true)]
    public bool IsDone { get; set; }

    public void OnGet() => Blind = NewBlind();

    public async Task<IActionResult> OnPostAsync()
    {
        Blind ??= NewBlind();
        var criteria = Enum.GetValues<BallotCriterion>().Select(Code.Of).Where(name => Request.Form[name].ToString().Length > 0).ToDictionary(name => name, name => Request.Form[name].ToString(), StringComparer.Ordinal);
        var ballot = new CastBallotInput { Code = BallotCode ?? "", Overall = Overall ?? "", Blind = Blind, Criteria = criteria, Comment = Comment };
        return await DoAsync(new CastBallot(), ballot) is null ? Page() : Redirect(Links.BallotDone);
    }

    private static string NewBlind() => Convert.ToHexStringLower(Secrets.Bytes(16));

    public string? Answered(BallotCriterion criterion) => Request.HasFormContentType ? Request.Form[Code.Of(criterion)].ToString() : null;
}
