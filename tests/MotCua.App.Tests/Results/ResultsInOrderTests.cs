using MotCua.App.Results;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class ResultsInOrderTests
{
    /// <summary>Each line damages a sound store in one way; <c>verify</c> must name the invariant.</summary>
    [Theory]
    [InlineData("update dossiers set steps_done = 'examine,seal,register' where dossier_id = 1", "I6")]
    [InlineData("update results set signed_at = null where dossier_id = 1", "I6")]
    [InlineData("update results set sealed_at = null where dossier_id = 2", "I6")]
    [InlineData("delete from results where dossier_id = 1", "I6")]
    [InlineData("delete from hand_over_lines where dossier_id = 1", "I6")]
    [InlineData("update dossiers set state = 'completed' where dossier_id = 1", "I6")]
    [InlineData("update dossiers set state = 'returned' where dossier_id = 3", "I6")]
    [InlineData("update dossiers set step_order = 'sign,examine,wave' where dossier_id = 1", "I6")]
    [InlineData("delete from book_lines where number = 1", "I2")]
    [InlineData("delete from book_lines where number = 2 and kind = 'register'", "I2")]
    [InlineData("update book_lines set number = 9 where number = 2", "I2")]
    public async Task Damage_is_found_and_named(string damage, string invariant)
    {
        await using var scene = await ResultScene.OpenAsync(Engines.Sqlite);
        var handed = await scene.ReadyAsync();
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(handed));
        await scene.ReadyAsync();
        await scene.WeddingAsync();
        await scene.SoundAsync();
        await scene.Stage.Gate.UpkeepAsync(scene.Stage.Anyone.OfficeId, office => office.State(damage));
        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain(invariant);
    }
}
