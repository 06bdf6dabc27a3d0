using Microsoft.Extensions.Logging;

namespace MotCua.Bench.Yardsticks;

/// <summary>The same web server with nothing behind it: what HTTP alone costs, and how soon such a program can be up.</summary>
internal static class EmptyServer
{
    public const string Kind = "plaintext";
    public const string TemplateKind = "template";
    private static readonly byte[] Text = "Hello, World!"u8.ToArray();

    public static Task ServeAsync(int port)
    {
        var app = Raise(port);
        app.Run(context =>
        {
            context.Response.ContentType = "text/plain";
            context.Response.ContentLength = Text.Length;
            return context.Response.Body.WriteAsync(Text, 0, Text.Length);
        });
        return app.RunAsync();
    }

    /// <summary>What <c>dotnet new web</c> makes: the program everybody begins with, its settings, routing and logging included.</summary>
    public static Task ServeTemplateAsync(int port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://localhost:{port}");
        var app = builder.Build();
        app.MapGet("/", () => "Hello World!");
        return app.RunAsync();
    }

    /// <summary>Raised as the delivered program is: an empty builder and the bare server.</summary>
    public static WebApplication Raise(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseUrls($"http://localhost:{port}").UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder.Build();
    }
}
