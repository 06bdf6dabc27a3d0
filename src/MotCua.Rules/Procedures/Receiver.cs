namespace MotCua.Rules.Procedures;

/// <summary>
/// Who takes the file in (nơi tiếp nhận). Only <see cref="Centre"/> is ours: for every other the visit ends with
/// "đã chuyển quầy", and there is neither a slip nor a deadline of ours.
/// </summary>
public enum Receiver
{
    Centre,
    Police,
    LandOffice,
    Tax,
    Insurance,
    Post,
}

/// <summary>What the receivers are called on a sign or a slip.</summary>
public static class Receivers
{
    public static Sentence Name(this Receiver receiver) => receiver switch
    {
        Receiver.Centre => Sentence.Of("Trung tâm Phục vụ hành chính công"),
        Receiver.Police => Sentence.Of("Công an cấp xã"),
        Receiver.LandOffice => Sentence.Of("Văn phòng đăng ký đất đai"),
        Receiver.Tax => Sentence.Of("cơ quan thuế"),
        Receiver.Insurance => Sentence.Of("cơ quan bảo hiểm xã hội"),
        _ => Sentence.Of("bưu điện"),
    };
}
