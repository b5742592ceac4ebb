using Procurement.Infrastructure.Reporting.Charts;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets each block in its own way.</summary>
internal static class BlockSetting
{
    public static void Set(IReadOnlyList<Block> blocks, Composition composition)
    {
        foreach (var block in blocks)
        {
            Set(block, composition);
            composition.Previous = block;
        }
    }

    private static void Set(Block block, Composition composition)
    {
        switch (block)
        {
            case Heading heading:
                HeadingSetting.Set(heading, composition);
                break;
            case Paragraph paragraph:
                TextSetting.Set(paragraph, composition);
                break;
            case BulletList list:
                TextSetting.Set(list, composition);
                break;
            case FactTable facts:
                TextSetting.Set(facts, composition);
                break;
            case DataTable table:
                TableSetting.Set(table, composition);
                break;
            case ResultBox box:
                BoxSetting.Set(box, composition);
                break;
            case NoteBox note:
                BoxSetting.Set(note, composition);
                break;
            case FormulaBox formula:
                BoxSetting.Set(formula, composition);
                break;
            case BarChart chart:
                ChartSetting.Set(chart, composition);
                break;
            case StackChart chart:
                ChartSetting.Set(chart, composition);
                break;
            case ScatterChart chart:
                ChartSetting.Set(chart, composition);
                break;
            case SpreadChart chart:
                ChartSetting.Set(chart, composition);
                break;
            case PathChart chart:
                ChartSetting.Set(chart, composition);
                break;
            case CalendarChart chart:
                ChartSetting.Set(chart, composition);
                break;
            case Contents contents:
                ContentsSetting.Set(contents, composition);
                break;
            case Signatures signatures:
                SignatureSetting.Set(signatures, composition);
                break;
            case Addressee addressee:
                LetterSetting.Set(addressee, composition);
                break;
            case LetterSubject subject:
                LetterSetting.Set(subject, composition);
                break;
            case LetterSignature signature:
                SignatureSetting.Set(signature, composition);
                break;
            case WritingLines lines:
                SignatureSetting.Set(lines, composition);
                break;
            case SideBySide text:
                SideBySideSetting.Set(text, composition);
                break;
            case KeepTogether kept:
                var from = composition.Galley.Count;
                Set(kept.Blocks, composition);
                composition.Galley.Keep(from);
                // What stands together holds nothing more.
                composition.Galley.Release();
                break;
            default:
                throw new NotSupportedException($"No setting for {block.GetType().Name}.");
        }
    }
}
