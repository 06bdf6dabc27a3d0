namespace MotCua.Journeys.Walks;

/// <summary>The leader is called away; whoever stands in signs what waits.</summary>
public sealed class LeaderAwayTests(Chromium chromium, Morning morning)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task The_stand_in_signs_and_the_leader_finds_it_signed(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var leader = await house.EnterAsync("lanhdao", way, Glass.Phone);
        var leadersList = new WorkList(leader, new Links("").Signing);
        var file = await leadersList.FirstAsync();
        await leader.GoAsync(new Links("").Start);
        await leader.PressAsync(Words.MarkAway);
        await leader.SeeAsync(Words.Saved);

        await using var standIn = await house.EnterAsync("kythay", way);
        await new WorkList(standIn, new Links("").Signing).DoAsync(file, Words.Sign);

        await leader.PressAsync(Words.MarkBack);
        await leader.SeeAsync(Words.Saved);
        (await leadersList.HasAsync(file)).ShouldBeFalse();
    }
}
