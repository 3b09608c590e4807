using System.Globalization;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Citing;

/// <summary>“nhất, hai, ba, tư …”: what stands behind “thứ”. Beyond the words there are, digits.</summary>
internal sealed class Ordinals(InterfaceWords words)
{
    private readonly string[] names = words["cited", "ordinals"].Split(", ");

    public string Of(int number) => number <= names.Length ? names[number - 1] : number.ToString(CultureInfo.InvariantCulture);
}
