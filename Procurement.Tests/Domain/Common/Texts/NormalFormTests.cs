namespace Procurement.Tests.Domain.Common.Texts;

internal sealed class NormalFormTests
{
    [TestCase("L’équipe", "L’équipe")]
    [TestCase("e\u0301", "é")]
    [TestCase("\u212B", "Å")]
    [TestCase("q\u0307\u0323", "q\u0323\u0307")]
    [TestCase("D\u0307\u0323", "\u1E0C\u0307")]
    [TestCase("a\u0328\u0301", "ą\u0301")]
    [TestCase("\u0344", "\u0308\u0301")]
    [TestCase("\u1100\u1161\u11A8", "각")]
    [TestCase("\uAC00\u11A8", "각")]
    [TestCase("\u0958", "\u0915\u093C")]
    [TestCase("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [TestCase("\uD804\uDC99\uD804\uDCBA", "\uD804\uDC9A")]
    public void A_text_is_composed_as_unicode_says(string typed, string composed) =>
        NormalForm.Compose(typed).Should().Be(composed);

    [Test]
    public void Half_a_pair_stands_for_itself()
    {
        var half = new string('\uD800', 1) + "\u0301";

        NormalForm.Compose(half).Should().Be(half);
    }

    [Test]
    public void Many_marks_on_one_letter_are_ordered_in_no_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000));

        NormalForm.Compose("x" + marks).Should().StartWith("x\u0323\u0323").And.EndWith("\u0301\u0301");
    }
}
