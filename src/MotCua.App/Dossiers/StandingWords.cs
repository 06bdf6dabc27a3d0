using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>How a file stands, as an answer to paste into a message (tin trả lời): number, where, when and the place; never a name or the matter itself, for a phone is read by others.</summary>
public static class StandingWords
{
    public static Sentence Of(Dossier dossier, string unit)
    {
        var number = dossier.OfficialCode ?? HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString();
        Sentence Say(string words, params (string Name, object? Value)[] more) => Sentence.Of(words, [("unit", unit), ("number", number), .. more]);
        if (dossier.ReturnedAt is { } returned)
        {
            return Say("{unit}: kết quả hồ sơ {number} đã trả ngày {day}.", ("day", returned.Day()));
        }

        if (dossier.ClosedAt is { } closed)
        {
            return Say("{unit}: hồ sơ {number} đã kết thúc ngày {day}. Cần biết thêm, mời ông/bà đến hoặc gọi trung tâm.", ("day", closed.Day()));
        }

        return dossier.Holder switch
        {
            Holder.ReturnDesk => Say("{unit}: hồ sơ {number} đã có kết quả. Mời ông/bà đến nhận tại quầy trả kết quả của trung tâm trong giờ làm việc, mang căn cước và giấy hẹn nếu có."),
            Holder.Applicant => Say("{unit}: hồ sơ {number} đang chờ ông/bà. Mời ông/bà đến quầy tiếp nhận của trung tâm trong giờ làm việc để bổ sung hoặc xác nhận."),
            _ => NamedMoment.Of(dossier.DueCurrentAt, dossier.Promise == PromiseState.Open ? dossier.PromisedAt : null, dossier.AppointedAt) is { } due
                ? Say("{unit}: hồ sơ {number} đang ở {holder}. Trả kết quả trước {due} tại quầy trả kết quả của trung tâm.", ("holder", dossier.Holder.Name()), ("due", due))
                : Say("{unit}: hồ sơ {number} đang ở {holder}, tạm dừng tính hạn. Trung tâm sẽ báo khi tính tiếp.", ("holder", dossier.Holder.Name())),
        };
    }
}
