using MotCua.App.Acts;
using MotCua.App.Fees;
using MotCua.App.Tests.Dossiers;
using MotCua.Rules.Money;

namespace MotCua.App.Tests.Fees;

/// <summary>A file that money is noted for, through the real acts.</summary>
public sealed class FeeScene(DossierScene dossiers, long dossierId) : IAsyncDisposable
{
    public const string Symbol = "BL-26";

    public DossierScene Dossiers => dossiers;

    public static async Task<FeeScene> OpenAsync(string engine)
    {
        var scene = await DossierScene.OpenAsync(engine);
        return new FeeScene(scene, (await scene.ReceivedAsync()).DossierId!.Value);
    }

    /// <summary>2,000 đ for each copy.</summary>
    public async Task<long> NotedAsync(int copies = 1) =>
        (await dossiers.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = dossierId, Items = [new FeeCount(Copies: copies)] })).FeeNoteId;

    public Task<Ledger.Happened.FeesNoted> ExemptAsync(string reason, string? proof) =>
        dossiers.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = dossierId, Items = [new FeeCount()], Exemption = reason, Proof = proof });

    /// <summary>A note and its receipt, by its id.</summary>
    public async Task<long> PaidAsync(string number, int copies = 1, Payment payment = Payment.Cash, Actor? by = null) =>
        (await dossiers.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(await NotedAsync(copies), Symbol, number, payment), by)).ReceiptId;

    public Task VoidAsync(long receiptId, string reason = "Viết sai tên") => dossiers.GrantedAsync(new VoidReceipt(), new VoidReceiptInput(receiptId, reason));

    public Task<Ledger.Happened.ReceiptBookRegistered> BookAsync(string first, string last) =>
        dossiers.GrantedAsync(new RegisterReceiptBook(), new RegisterReceiptBookInput(Symbol, first, last));

    public Task<ReceiptBook> BookRowAsync(long bookId) => dossiers.Stage.Read.GetAsync<ReceiptBook>(dossiers.OfficeId, bookId);

    public ValueTask DisposeAsync() => dossiers.DisposeAsync();
}
