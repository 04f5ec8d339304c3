// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartanswers.h"

#include "views/charts/chartlayout.h"

#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::chartanswers;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kitcamp::FigureAnswer)

namespace {

struct Case {
    const char* name;
    FigureAnswer answer;
    ChartForm form;
};

QList<Case> cases()
{
    FigureAnswer negative = along(u"organization"_s, universities(), {5, -7, 3, 0, 2, -1, 9, 4, -20, 6});
    negative.isPart = false;
    FigureAnswer gaps = cumulated();
    gaps.values[3] = std::nullopt;
    FigureAnswer percent = cumulated();
    percent.unit = FigureUnit::Percent;
    percent.values = {87.5, 12.0, 100.0, 0.0, 33.3, 66.7, 50.0, 99.9};
    FigureAnswer one = along(u"year"_s, {u"2024"_s}, {79});
    FigureAnswer apart = yearsByForm(11);
    apart.isPart = false;
    return {{"camps", camps(), ChartForm::Bars},
            {"compared", compared(), ChartForm::Bars},
            {"compared-line", compared(), ChartForm::Line},
            {"cumulated", cumulated(), ChartForm::Area},
            {"gaps", gaps, ChartForm::Line},
            {"percent", percent, ChartForm::Bars},
            {"universities", byUniversity(), ChartForm::Bars},
            {"negative", negative, ChartForm::Bars},
            {"negative-in-time", along(u"year"_s, {u"2023"_s, u"2024"_s}, {-5, 12}), ChartForm::Bars},
            {"hundred", many(100), ChartForm::Bars},
            {"hundred-slices", many(100), ChartForm::Pie},
            {"thirty", many(30), ChartForm::Bars},
            {"months", months(), ChartForm::Bars},
            {"months-line", months(), ChartForm::Line},
            {"one", one, ChartForm::Bars},
            {"one-point", one, ChartForm::Line},
            {"one-slice", one, ChartForm::Pie},
            {"slices", byUniversity(), ChartForm::Pie},
            {"heat", weekdayHours(), ChartForm::Heat},
            {"heat-of-names", crossed(u"organization"_s, universities(), u"category"_s, universities()),
             ChartForm::Heat},
            {"stacked", yearsByForm(3), ChartForm::Stacked},
            {"stacked-many", yearsByForm(11), ChartForm::Stacked},
            {"beside", yearsByForm(5), ChartForm::Bars},
            {"beside-names",
             crossed(u"organization"_s, universities().mid(0, 4), u"form"_s, {u"A"_s, u"B"_s}),
             ChartForm::Bars},
            {"lines", yearsByForm(6), ChartForm::Line},
            {"lines-too-many", apart, ChartForm::Line},
            {"stacked-areas", yearsByForm(4), ChartForm::Area}};
}

QString meeting(const ChartLayout& layout, double pixel = 1.0)
{
    for (qsizetype i = 0; i < layout.texts.size(); ++i)
        for (qsizetype j = i + 1; j < layout.texts.size(); ++j) {
            const QRectF common = layout.texts[i].box.intersected(layout.texts[j].box);
            if (common.width() > 0.5 * pixel
                && common.height() > 2.5 * pixel) // the leading of two lines may touch
                return u"%1 | %2"_s.arg(layout.texts[i].text, layout.texts[j].text);
        }
    return {};
}

QString outside(const ChartLayout& layout)
{
    const QRectF room = layout.area.adjusted(-1.5, -3.0, 1.5, 3.0);
    for (const ChartText& text : layout.texts)
        if (!room.contains(text.box))
            return text.text;
    for (const ChartMark& mark : layout.marks)
        if (!mark.box.isEmpty() && !room.adjusted(-6, -6, 6, 6).contains(mark.box))
            return u"mark %1"_s.arg(mark.group);
    return {};
}

QStringList textsOf(const ChartLayout& layout, ChartText::Kind kind)
{
    QStringList texts;
    for (const ChartText& text : layout.texts)
        if (text.kind == kind)
            texts.append(text.text);
    return texts;
}

ChartLayout laidOut(const FigureAnswer& answer, ChartForm form, QSizeF size = {540, 200})
{
    return ChartLayout::of(answer, form, QRectF(QPointF(0, 0), size),
                           ChartStyle::onScreen(QApplication::font(), Scheme::Light));
}

} // namespace

class ChartLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLabelMeetsAnotherAndNothingIsOutside_data()
    {
        QTest::addColumn<FigureAnswer>("answer");
        QTest::addColumn<int>("form");
        QTest::addColumn<QSizeF>("size");
        for (const Case& one : cases())
            for (const QSizeF size : {QSizeF(540, 200), QSizeF(300, 150), QSizeF(1100, 480)})
                QTest::addRow("%s %d", one.name, int(size.width())) << one.answer << int(one.form) << size;
    }
    void noLabelMeetsAnotherAndNothingIsOutside()
    {
        QFETCH(FigureAnswer, answer);
        QFETCH(int, form);
        QFETCH(QSizeF, size);
        for (const bool paper : {false, true}) {
            const ChartStyle style = paper ? ChartStyle::onPaper(ChartInk::Print)
                                           : ChartStyle::onScreen(QApplication::font(), Scheme::Light);
            const double scale = paper ? style.pixel : 1.0;
            const ChartLayout layout =
                ChartLayout::of(answer, ChartForm(form), QRectF(QPointF(0, 0), size * scale), style);
            QCOMPARE(meeting(layout, scale), QString());
            if (!paper)
                QCOMPARE(outside(layout), QString());
            QVERIFY(!layout.texts.isEmpty());
        }
    }

    void noRoomAtAllIsNoReasonToStop()
    {
        const ChartStyle style = ChartStyle::onScreen(QApplication::font(), Scheme::Light);
        for (const Case& one : cases()) {
            for (const QSizeF size : {QSizeF(60, 60), QSizeF(24, 200), QSizeF(200, 12), QSizeF(1, 1)})
                QVERIFY2(!ChartLayout::of(one.answer, one.form, QRectF(QPointF(0, 0), size), style)
                              .texts.isEmpty(),
                         one.name);
        }
    }

    void aThirdMoreLettersStillDoNotMeet()
    {
        for (Case one : cases()) {
            for (FigureAxis& axis : one.answer.axes)
                for (FigureGroup& group : axis.groups)
                    group.label += QString(qsizetype(qCeil(double(group.label.size()) * 0.3)), u'ø');
            const ChartLayout layout = laidOut(one.answer, one.form, {420, 190});
            QVERIFY2(meeting(layout).isEmpty(), one.name);
            QVERIFY2(outside(layout).isEmpty(), one.name);
        }
    }

    void valuesStandAboveTheBarsAndNotesBesideTheLabels()
    {
        const ChartLayout layout = laidOut(camps(), ChartForm::Bars);
        QCOMPARE(textsOf(layout, ChartText::Kind::Value),
                 QStringList({u"50"_s, u"0"_s, u"72"_s, u"43"_s, u"56"_s, u"79"_s}));
        const QStringList axis = textsOf(layout, ChartText::Kind::Axis);
        QVERIFY(axis.contains(u"2019 (5)"_s));
        QVERIFY(axis.contains(u"2023*"_s));
        QCOMPARE(layout.data.footnotes, QStringList(u"* sample figure"_s));
        QCOMPARE(layout.accented, 5);
        QCOMPARE(layout.scale.to, 80.0);
        QVERIFY(axis.contains(u"80"_s));
    }

    void longNotesOfChineseAreAStarToo()
    {
        FigureAnswer answer = camps();
        answer.axes[0].groups[4].note = u"示例数据"_s;
        const ChartLayout layout = laidOut(answer, ChartForm::Bars);
        QVERIFY(textsOf(layout, ChartText::Kind::Axis).contains(u"2023*"_s));
        QCOMPARE(layout.data.footnotes, QStringList(u"* 示例数据"_s));
    }

    void notesGoBelowWhereLabelsAreTooWide()
    {
        const QStringList axis =
            textsOf(laidOut(camps(), ChartForm::Bars, {290, 180}), ChartText::Kind::Axis);
        QVERIFY(axis.contains(u"2019"_s) && axis.contains(u"(5)"_s) && axis.contains(u"2023*"_s));
    }

    void monthsOfTenYearsAreNamedByTheirJanuaries()
    {
        QStringList axis = textsOf(laidOut(months(), ChartForm::Line), ChartText::Kind::Axis);
        axis.removeIf([](const QString& text) { return !text.contains(u'-'); });
        QCOMPARE(axis.size(), 10);
        for (const QString& text : axis)
            QVERIFY(text.endsWith(u"-01"_s));
    }

    void longNamesGetLyingBars()
    {
        QVERIFY(laidOut(byUniversity(), ChartForm::Bars, {540, 260}).isHorizontal);
        QVERIFY(!laidOut(camps(), ChartForm::Bars).isHorizontal);
        const ChartLayout low = laidOut(many(60), ChartForm::Bars, {540, 200});
        QVERIFY(!low.isHorizontal); // no height for sixty lines
        int turned = 0;
        for (const ChartText& text : low.texts)
            turned += text.rotated;
        QVERIFY(turned >= 10);
    }

    void aHundredSlicesBecomeEight()
    {
        const ChartLayout layout = laidOut(many(100), ChartForm::Pie);
        QCOMPARE(layout.marks.size(), 8);
        QVERIFY(layout.data.groups.back().isRest);
        QCOMPARE(layout.data.groups.back().label, u"93 others"_s);
        QVERIFY(layout.data.keys(7, 0).isEmpty());
        const QList<FigureFilter> filters = layout.data.filters(7, 0);
        QCOMPARE(filters.size(), 1);
        QVERIFY(filters[0].except);
        QCOMPARE(filters[0].keys.size(), 7);
        double span = 0.0;
        for (const ChartMark& mark : layout.marks)
            span += mark.span;
        QCOMPARE(qRound(span), 360);
    }

    void onlyHonestFormsAreOffered()
    {
        FigureAnswer apart = byUniversity();
        apart.isPart = false;
        QVERIFY(!ChartData::formsOf(apart).contains(ChartForm::Pie));
        QCOMPARE(laidOut(apart, ChartForm::Pie).data.form, ChartForm::Bars);
        QVERIFY(ChartData::formsOf(byUniversity()).contains(ChartForm::Pie));
        QVERIFY(!ChartData::formsOf(byUniversity()).contains(ChartForm::Line));
        QVERIFY(ChartData::formsOf(weekdayHours()).contains(ChartForm::Heat));
        QCOMPARE(laidOut(camps(), ChartForm::Heat).data.form, ChartForm::Bars);
    }

    void nothingIsASentence()
    {
        FigureAnswer empty = along(u"year"_s, {}, {});
        QVERIFY(!laidOut(empty, ChartForm::Bars).sentence.isEmpty());
        QVERIFY(laidOut(empty, ChartForm::Bars).grid.isEmpty());
        FigureAnswer zero = along(u"year"_s, {u"2023"_s, u"2024"_s}, {0, 0});
        QCOMPARE(nothingToDraw(zero), u"All values are 0 in this period."_s);
        zero.earlier = {3.0, 0.0}; // then there is something to compare
        QVERIFY(nothingToDraw(zero).isEmpty());
    }

    void oneNumberIsWrittenLarge()
    {
        FigureAnswer one;
        one.title = u"Students"_s;
        one.values = {2148.0};
        const ChartLayout layout = laidOut(one, ChartForm::Bars);
        QCOMPARE(textsOf(layout, ChartText::Kind::Large), QStringList(figureText(2148.0, FigureUnit::Count)));
        QCOMPARE(layout.marks.size(), 1);
        QVERIFY(layout.grid.isEmpty());
    }

    void scalesAreRound_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("79") << 0.0 << 79.0 << 80.0 << 20.0;
        QTest::newRow("2148") << 0.0 << 2148.0 << 2500.0 << 500.0;
        QTest::newRow("1") << 0.0 << 1.0 << 1.0 << 1.0;
        QTest::newRow("3") << 0.0 << 3.0 << 3.0 << 1.0;
        QTest::newRow("negative") << -30.0 << 45.0 << 60.0 << 20.0;
    }
    void scalesAreRound()
    {
        QFETCH(double, least);
        QFETCH(double, greatest);
        QFETCH(double, to);
        QFETCH(double, step);
        const ChartScale scale = ChartScale::of(least, greatest, 5, true);
        QCOMPARE(scale.to, to);
        QCOMPARE(scale.step, step);
        QVERIFY(scale.from <= least);
        QVERIFY(scale.ticks().contains(0.0));
        QVERIFY(scale.ticks().size() <= 7);
    }

    void seriesBeyondColoursArePutTogetherOrSaidToBeMissing()
    {
        const ChartLayout parts = laidOut(yearsByForm(11), ChartForm::Stacked);
        QCOMPARE(parts.data.series.size(), ChartData::mostSeries);
        QVERIFY(parts.data.series.back().group.isRest);
        QVERIFY(parts.data.filters(0, 7).at(1).except);
        FigureAnswer apart = yearsByForm(11);
        apart.isPart = false;
        const ChartLayout lines = laidOut(apart, ChartForm::Line, {700, 300});
        QVERIFY(textsOf(lines, ChartText::Kind::Axis).contains(u"and 3 more"_s));
    }

    void keysGoFromBarToBar()
    {
        const ChartLayout layout = laidOut(camps(), ChartForm::Bars);
        QCOMPARE(layout.neighbour(2, Qt::Key_Right), 3);
        QCOMPARE(layout.neighbour(2, Qt::Key_Left), 1);
        QCOMPARE(layout.neighbour(5, Qt::Key_Right), 5);
        QCOMPARE(layout.neighbour(-1, Qt::Key_Right), 0);
        QCOMPARE(layout.neighbour(0, Qt::Key_End), 5);
        const ChartLayout heat = laidOut(weekdayHours(), ChartForm::Heat);
        QCOMPARE(heat.neighbour(0, Qt::Key_Down), 13);
        QCOMPARE(heat.neighbour(14, Qt::Key_Up), 1);
        QCOMPARE(heat.neighbour(13, Qt::Key_Right), 14);
    }
};

QTEST_MAIN(ChartLayoutTest)
#include "tst_chartlayout.moc"
