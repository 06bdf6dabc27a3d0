using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Data.Checking;
using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.Notices;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Terms;

namespace MotCua.Web.Infrastructure;

/// <summary>What keeps the house: its keys, files, codes and access log, and the rounds that are made while people work.</summary>
public static class Keeping
{
    public static void AddTo(IServiceCollection services, Premises premises)
    {
        var beside = BesideStore.Of(premises.Dialect) with { Keys = premises.KeyFolder };
        services.AddSingleton(beside);
        services.AddSingleton(_ => KeyRing.Open(premises.KeyFolder));
        services.AddSingleton<FileStore>();
        services.AddSingleton<MotCua.App.Dossiers.StatusCodes>();
        services.AddSingleton<StatusLimits>();
        services.AddSingleton<StatusLookUp>();
        services.AddSingleton<MotCua.App.Feedbacks.FeedbackLookUp>();
        services.AddSingleton<AccessLog>();
        services.AddSingleton<DoorCards>();
        services.AddSingleton<ByHandList>();
        services.AddSingleton<DeadlineWatch>();
        services.AddSingleton(new ErasureList(beside.Backups));
        services.AddSingleton<StoreCheck>();
        services.AddSingleton<Backup>();
        services.AddSingleton<RestoreTrial>();
        services.AddSingleton<BackupRun>();
        services.AddSingleton(rooms => new Courier(
            rooms.GetRequiredService<OfficeRead>(), rooms.GetRequiredService<WriteGate>(), rooms.GetRequiredService<OfficeClock>(), premises.SmsFolder is { } folder ? new SmsFolder(folder) : null));
        services.AddSingleton(rooms => new CollectReminding(
            rooms.GetRequiredService<OfficeRead>(), rooms.GetRequiredService<WriteGate>(), rooms.GetRequiredService<OfficeClock>(), rooms.GetRequiredService<TermsCache>(), hasGateway: premises.SmsFolder is not null));
        services.AddSingleton(rooms => new Housekeeping(
            premises.Dialect,
            rooms.GetRequiredService<WriteGate>(),
            (rooms.GetRequiredService<OfficeClock>(), rooms.GetRequiredService<TimeProvider>()),
            rooms.GetRequiredService<FileStore>(),
            rooms.GetRequiredService<ErasureList>()));
        services.AddHostedService<Rounds>();
    }
}
