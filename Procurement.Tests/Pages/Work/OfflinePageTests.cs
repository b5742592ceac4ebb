using System.Net;
using Procurement.Tests.Support.Pages;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Pages.Work;

/// <summary>The own sheets as a workbook: out, a dry run with its faults by cell, and in.</summary>
public sealed class OfflinePageTests
{
    [Test]
    public async Task A_workbook_goes_out_is_checked_by_cell_and_is_taken_over_as_it_was_checked()
    {
        await using var room = await WorkRoom.Scoring();
        var address = $"/fr/concours/{room.Competition.Value}/etapes/technical/hors-ligne";
        using var browser = room.Host.As(APanelRoom.Person("E1"));
        using var page = new PageReader(room.Host.As(APanelRoom.Person("E1")));
        using var answer = await browser.GetAsync(address + "?handler=File");
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("sheet-technical-E1.xlsx");
        var file = await answer.Content.ReadAsByteArrayAsync();
        await page.Open(address);
        var wrong = await Check(page, browser, address, FilledIn.With(file, [("B1!C6", 27m)]));
        wrong.Should().Contain("B1!C6").And.Contain("score.above-maximum").And.NotContain("handler=Take");
        var right = await Check(page, browser, address, FilledIn.With(file, [("B1!C6", 17.25m)]));
        right.Should().Contain("17,25").And.Contain("handler=Take");
        (await room.Standing("B1", "T1")).Criteria[0].Field.Version.Should().Be(0);
        page.Show(right);
        await page.SendForm(address + "?handler=Take");
        page.Leads.Should().Be("/fr/travail?done=Imported");
        (await room.Standing("B1", "T1")).Criteria[0].Field.Mark.Should().Be(Points.Of(17.25m));
    }

    [Test]
    public async Task A_file_that_is_none_comes_back_with_what_to_do()
    {
        await using var room = await WorkRoom.Scoring();
        var address = $"/en/competitions/{room.Competition.Value}/steps/technical/offline";
        using var browser = room.Host.As(APanelRoom.Person("E1"));
        using var page = new PageReader(room.Host.As(APanelRoom.Person("E1")));
        await page.Open(address);
        (await Check(page, browser, address, [1, 2, 3])).Should().Contain("sheet.file-unreadable").And.Contain("#file");
        await page.Open(address.Replace("technical", "other"));
        page.Status.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<string> Check(PageReader page, HttpClient browser, string address, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "sheets.xlsx" } };
        foreach (var (name, value) in page.Hidden(address + "?handler=Check"))
            form.Add(new StringContent(value), name);
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "?handler=Check") { Content = form };
        request.Headers.Add("Cookie", string.Join("; ", page.Cookies.Select(one => $"{one.Key}={one.Value}")));
        using var answer = await browser.SendAsync(request);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
