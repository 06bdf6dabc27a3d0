using System.Security.Authentication;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.People;
using MotCua.Web.Endpoints;

namespace MotCua.Web.Infrastructure;

/// <summary>Puts the web program together: the office's rooms behind one door, with limits on everything.</summary>
public static class Building
{
    private const int LargestBody = 2 << 20;

    public static WebApplication Raise(Premises premises, string address)
    {
        // Nothing is read from settings files or the environment: what the program needs is said on the command line.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(Building).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        string[] addresses = premises.Network is { } network ? [address, network.Listens] : [address];
        builder.WebHost.UseUrls(addresses).UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxConcurrentConnections = 4096;
            kestrel.ConfigureHttpsDefaults(https =>
            {
                https.ServerCertificateSelector = (_, _) => premises.Network?.Certificate.Server;
                https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
            });
        });
        // What goes wrong at the start is said in one sentence by the command; the framework's version of it is noise. So is a
        // form's token that is none: whoever sent it is answered, and could otherwise fill the log.
        builder.Logging.ClearProviders().AddJsonConsole().SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        AddServices(builder.Services, premises);
        Keeping.AddTo(builder.Services, premises);
        return Furnish(builder.Build());
    }

    private static void AddServices(IServiceCollection services, Premises premises)
    {
        services.AddSingleton(premises.Dialect);
        services.AddSingleton(premises.Clock);
        services.AddSingleton(premises.Read);
        services.AddSingleton(premises.Terms);
        services.AddSingleton(TimeProvider.System);
        if (premises.Network is { } network)
        {
            services.AddSingleton(network);
        }

        services.AddSingleton(new WriteGate(premises.Dialect, premises.Clock, _ => new Chance(Secrets.Bytes(32))));
        services.AddSingleton<SignIns>();
        services.AddSingleton<Credentials>();
        services.AddSingleton<SecondFactors>();
        services.AddSingleton<Pairings>();
        services.AddSingleton<SignInCards>();
        services.AddSingleton<VolunteerSittings>();
        services.AddSingleton<KeptForms>();
        services.AddSingleton<SecretCheck>();
        services.AddSingleton<Doorkeeper>();
        services.AddSingleton<FoundingCode>();
        services.AddSingleton<Pages.Founding.Founder>();
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<ActRunner>();
        services.AddSingleton(rooms => new Paper.SheetMarks(rooms.GetRequiredService<MotCua.App.Dossiers.StatusCodes>(), premises.PublicUrl));
        services.AddSingleton<Paper.TicketPrinting>();
        services.AddSingleton<KioskVoice>();
        services.AddSingleton<Pages.Kiosk.AfterTaking>();
        services.AddSingleton<Pages.Counter.KnownPerson>();
        services.AddSingleton<Pages.Counter.BulkReceipt>();
        services.AddRouting();
        services.AddDataProtection().SetApplicationName("motcua").PersistKeysToFileSystem(new DirectoryInfo(premises.KeyFolder));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-motcua-form";
            // The cookie policy below marks every cookie Secure; asking for it here would refuse http on loopback.
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.FormFieldName = "form_token";
        });
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = Wire.Json.PropertyNamingPolicy;
            options.SerializerOptions.Encoder = Wire.Json.Encoder;
            options.SerializerOptions.UnmappedMemberHandling = Wire.Json.UnmappedMemberHandling;
            options.SerializerOptions.NumberHandling = Wire.Json.NumberHandling;
            foreach (var converter in Wire.Json.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }
        });
        AddPages(services);
        OpenApi.AddTo(services);
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorPages(AddConventions).ConfigureApplicationPartManager(HaveNoControllers);
        var every = services.Single(room => room.ServiceType == typeof(IPageApplicationModelPartsProvider)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IPageApplicationModelPartsProvider>(rooms => new PageParts((IPageApplicationModelPartsProvider)ActivatorUtilities.CreateInstance(rooms, every))));
    }

    /// <summary>Every act has a page or an endpoint; looking through all types for controllers would only cost the start.</summary>
    private static void HaveNoControllers(ApplicationPartManager parts) =>
        parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single());

    private static void AddConventions(RazorPagesOptions options)
    {
        options.Conventions.ConfigureFilter(new OnlyAsked());
        Pages.Accesses.Conventions.Apply(options.Conventions);
        Pages.Acts.Conventions.Apply(options.Conventions);
        Pages.Accounts.Conventions.Apply(options.Conventions);
        Pages.Attendance.Conventions.Apply(options.Conventions);
        Pages.Board.Conventions.Apply(options.Conventions);
        Pages.Calendars.Conventions.Apply(options.Conventions);
        Pages.Catalogue.Conventions.Apply(options.Conventions);
        Pages.Checking.Conventions.Apply(options.Conventions);
        Pages.Counter.Conventions.Apply(options.Conventions);
        Pages.Days.Conventions.Apply(options.Conventions);
        Pages.Delegations.Conventions.Apply(options.Conventions);
        Pages.Door.Conventions.Apply(options.Conventions);
        Pages.Dossiers.Conventions.Apply(options.Conventions);
        Pages.Feedbacks.Conventions.Apply(options.Conventions);
        Pages.Figures.Conventions.Apply(options.Conventions);
        Pages.Help.Conventions.Apply(options.Conventions);
        Pages.Kiosk.Conventions.Apply(options.Conventions);
        Pages.Money.Conventions.Apply(options.Conventions);
        Pages.Notices.Conventions.Apply(options.Conventions);
        Pages.Offices.Conventions.Apply(options.Conventions);
        Pages.Overview.Conventions.Apply(options.Conventions);
        Pages.Plans.Conventions.Apply(options.Conventions);
        Pages.Records.Conventions.Apply(options.Conventions);
        Pages.Return.Conventions.Apply(options.Conventions);
        Pages.Scribe.Conventions.Apply(options.Conventions);
        Pages.Seal.Conventions.Apply(options.Conventions);
        Pages.Signing.Conventions.Apply(options.Conventions);
        Pages.Specialist.Conventions.Apply(options.Conventions);
        Pages.Start.Conventions.Apply(options.Conventions);
        Pages.Voices.Conventions.Apply(options.Conventions);
    }

    private static WebApplication Furnish(WebApplication app)
    {
        app.UseMiddleware<LastResort>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Doorkeeper.Door>();
        app.UseMiddleware<TypedBefore>();
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always, HttpOnly = HttpOnlyPolicy.Always });
        app.UseRouting();
#pragma warning disable ASP0014 // Named here, the whole way to a page exists before the server starts, and Warmth can go it.
        app.UseEndpoints(routes =>
        {
            routes.MapRazorPages();
            ActsApi.Map(routes);
            FilesApi.Map(routes);
            Health.Map(routes);
            LiveFeed.Map(routes);
            OpenApi.Map(routes);
            QueriesApi.Map(routes);
            StatusApi.Map(routes);
            Style.Map(routes);
            Voices.Map(routes);
        });
#pragma warning restore ASP0014
        return app;
    }
}
