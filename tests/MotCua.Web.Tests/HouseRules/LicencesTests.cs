using System.Text.Json;
using MotCua.Web.Tests.HouseRules.Reading;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>What is inside the program besides us: few packages, pinned, under licences that ask for nothing back.</summary>
public sealed class LicencesTests
{
    // Everything the executable carries, found by its lock files. Read the package's own licence before adding a line.
    private const string Shipped =
        """
        CsvHelper 34.0.0 MS-PL
        Microsoft.AspNetCore.OpenApi 10.0.14 MIT
        Microsoft.Data.Sqlite.Core 10.0.14 MIT
        Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0 MIT
        Microsoft.Extensions.Logging.Abstractions 10.0.0 MIT
        Microsoft.OpenApi 2.12.2 MIT
        Npgsql 10.0.0 PostgreSQL
        QRCoder 1.8.1 MIT
        SourceGear.sqlite3 3.50.4.5 public-domain
        SQLitePCLRaw.bundle_e_sqlite3 3.0.3 Apache-2.0
        SQLitePCLRaw.config.e_sqlite3 3.0.3 Apache-2.0
        SQLitePCLRaw.core 3.0.3 Apache-2.0
        SQLitePCLRaw.provider.e_sqlite3 3.0.3 Apache-2.0
        System.CommandLine 3.0.0 MIT
        YamlDotNet 16.3.0 MIT
        """;

    // Read by the compiler, never shipped.
    private static readonly string[] OfTheCompiler = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static readonly string[] Accepted = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL", "public-domain"];

    private static readonly string[][] Listed = [.. Shipped.Split('\n').Select(line => line.Split(' '))];

    [Fact]
    public void The_program_carries_exactly_the_listed_packages()
    {
        var carried = new[] { "Rules", "App", "Web" }.SelectMany(room => Locked($"src/MotCua.{room}/packages.lock.json")).ToHashSet(StringComparer.Ordinal);
        var listed = Listed.Select(line => $"{line[0]} {line[1]}").ToList();
        Rule.Hold(carried.Except(listed), "A new or changed package: a decision file first, then its licence, then a line in LicencesTests.Shipped.");
        Rule.Hold(listed.Except(carried), "The package is gone or has another version: correct LicencesTests.Shipped.");
    }

    [Fact]
    public void Every_licence_is_one_we_accept() => Rule.Hold(
        Listed.Where(line => !Accepted.Contains(line[2])).Select(line => string.Join(' ', line)), $"Accepted: {string.Join(", ", Accepted)}.");

    [Fact]
    public void There_are_sixteen_packages_at_most() => Listed.Length.ShouldBeLessThanOrEqualTo(16, "A program of one file stays small: write it, or give another package up.");

    [Fact]
    public void Every_pinned_package_is_used()
    {
        var projects = Repository.Files.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal) || file.Name == "Directory.Build.props").ToList();
        Rule.Hold(
            from line in Repository.Get("Directory.Packages.props").Text.Split("PackageVersion Include=\"").Skip(1)
            let name = line[..line.IndexOf('"', StringComparison.Ordinal)]
            where !projects.Exists(project => project.Text.Contains($"\"{name}\"", StringComparison.Ordinal)) && !Listed.Any(listed => listed[0] == name)
            select name,
            "No project uses the package: take it out of Directory.Packages.props.");
    }

    private static IEnumerable<string> Locked(string lockFile)
    {
        using var document = JsonDocument.Parse(Repository.Get(lockFile).Text);
        return
        [
            .. from target in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in target.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project" && !OfTheCompiler.Contains(package.Name)
               select $"{package.Name} {package.Value.GetProperty("resolved").GetString()}",
        ];
    }
}
