using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Notices;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Notices;

/// <summary>What a person has to tell because no message could, and the moments that came near or passed.</summary>
public sealed class NoticesPage(WriteGate gate, OfficeRead read, ByHandList list) : OfficePage(gate, read)
{
    public IReadOnlyList<ByHandNotice> ToTell { get; private set; } = [];

    public IReadOnlyList<DeadlineWarning> Warnings { get; private set; } = [];

    public async Task OnGetAsync() => (ToTell, Warnings) = (await list.ReadAsync(Me.OfficeId), await DeadlineWarning.OpenAsync(Read, Me.OfficeId));

    public async Task<IActionResult> OnPostAsync(long noticeId)
    {
        await list.ToldAsync(Me.OfficeId, noticeId, Me.AccountId);
        return Redirect(Links.Notices);
    }

    public string InWords(DeadlineWarning warning) => T(warning.Kind switch
    {
        WarningKind.PromiseNear => Sentence.Of("Sắp đến giờ đã hẹn"),
        WarningKind.PromisePassed => Sentence.Of("Đã quá giờ đã hẹn"),
        WarningKind.DueNear => Sentence.Of("Sắp đến hạn"),
        _ => Sentence.Of("Đã quá hạn"),
    });
}
