// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"

#include <QDirIterator>
#include <QtTest>

#include <cmath>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

using Named = QList<std::pair<const char*, QColor>>;

Named grounds(const Palette& p)
{
    return {
        {"page", p.page},     {"side", p.side},         {"surface", p.surface}, {"chip", p.chip},
        {"okSoft", p.okSoft}, {"warnSoft", p.warnSoft}, {"badSoft", p.badSoft}, {"accentSoft", p.accentSoft}};
}

Named texts(const Palette& p)
{
    return {{"text", p.text}, {"muted", p.muted}, {"accent", p.accent},
            {"ok", p.ok},     {"warn", p.warn},   {"bad", p.bad}};
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextReadsOnEveryGround_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
    void everyTextReadsOnEveryGround()
    {
        QFETCH(int, scheme);
        const Palette palette = Palette::of(static_cast<Scheme>(scheme));
        for (const auto& [textName, text] : texts(palette))
            for (const auto& [groundName, ground] : grounds(palette))
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(
                             u"%1 on %2: %3"_s.arg(QLatin1StringView(textName), QLatin1StringView(groundName))
                                 .arg(contrast(text, ground))));
        QVERIFY(contrast(palette.onAccent, palette.accent) >= 4.5);
        QVERIFY(contrast(palette.onAccent, palette.accent.darker(115)) >= 4.5); // hovered
    }

    void focusAndSelectionStandOut()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Palette palette = Palette::of(scheme);
            for (const auto& [name, ground] : grounds(palette))
                QVERIFY2(contrast(palette.accent, ground) >= 3, name);
        }
    }

    void chartsReadInEveryInk()
    {
        const QList<std::pair<const char*, ChartColours>> inks{{"light", ChartColours::of(Scheme::Light)},
                                                               {"dark", ChartColours::of(Scheme::Dark)},
                                                               {"paper", ChartColours::onPaper()}};
        for (const auto& [name, colours] : inks) {
            QVERIFY2(contrast(colours.text, colours.ground) >= 4.5, name);
            QVERIFY2(contrast(colours.muted, colours.ground) >= 4.5, name);
            QVERIFY2(contrast(colours.accent, colours.ground) >= 3, name);
            QCOMPARE(colours.series.size(), 8);
            for (const QColor& series : colours.series)
                QVERIFY2(contrast(series, colours.ground) >= 3,
                         qPrintable(QLatin1StringView(name) + u' ' + series.name()));
            const QColor onPaper = ChartColours::onPaper().text; // only there stand numbers in the cells
            for (const double share : {0.0, 0.3, 0.5, 0.7, 1.0}) {
                const QColor cell = colours.heat(share);
                QVERIFY2(contrast(colours.textOn(cell), cell) >= (colours.text == onPaper ? 4.5 : 3.0),
                         qPrintable(u"%1 %2 %3"_s.arg(QLatin1StringView(name)).arg(share).arg(cell.name())));
            }
        }
    }

    void tonesHaveTheirColours()
    {
        const Palette light = Palette::of(Scheme::Light);
        QCOMPARE(light.strong(Tone::Ok), light.ok);
        QCOMPARE(light.strong(Tone::Warn), light.warn);
        QCOMPARE(light.strong(Tone::Bad), light.bad);
        QCOMPARE(light.strong(Tone::Muted), light.muted);
        QCOMPARE(light.strong(Tone::Plain), light.text);
        QCOMPARE(light.soft(Tone::Bad), light.badSoft);
        QCOMPARE(light.soft(Tone::Plain), light.surface);
    }

    void aWidgetsPaletteTellsItsScheme()
    {
        const Palette light = Palette::of(Scheme::Light);
        const Palette dark = Palette::of(Scheme::Dark);
        QCOMPARE(Palette::of(light.toQPalette()).text, light.text);
        QCOMPARE(Palette::of(dark.toQPalette()).text, dark.text);
        QCOMPARE(dark.toQPalette().color(QPalette::PlaceholderText), dark.muted);
    }

    void noColourIsWrittenElsewhere()
    {
        const QRegularExpression colour(
            u"\"[^\"]*#[0-9a-fA-F]{3,8}\\b|QColor\\((0x|\\d|\")|Qt::(red|green|blue|black|white|yellow|gr[ae]y|cyan|magenta|dark[A-Z]\\w+)\\b|\\brgba?\\("_s);
        for (const QString& folder : {u"/views"_s, u"/app"_s}) {
            QDirIterator files(QLatin1StringView(KITCAMP_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith("views/common/palette.cpp"_L1)
                    || file.fileName().contains("/print/"_L1))
                    continue; // paper is black on white whatever the screen looks like
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = colour.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
            }
        }
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
