// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/paperoutput.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

class TestSlipPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void slipSaysWhoHasWhatUntilWhen_data() { sizes(); }
    void slipSaysWhoHasWhatUntilWhen();
    void codeIsReadBack_data() { sizes(); }
    void codeIsReadBack();
    void rollIsAsLongAsTheSlip();
    void longSlipRepeatsTheHeadAndKeepsTheSignatureWhole();
    void termsLongerThanAPageGoOn();
    void slipWithoutLetterheadOrCodeIsStillASlip();

private:
    void sizes();
    QString savedText(const Paper& paper);
    QTemporaryDir m_folder;
};

void TestSlipPaper::sizes()
{
    QTest::addColumn<SlipSize>("size");
    QTest::newRow("A4") << SlipSize::A4;
    QTest::newRow("A5") << SlipSize::A5;
    QTest::newRow("A6") << SlipSize::A6;
    QTest::newRow("roll") << SlipSize::Roll80;
}

QString TestSlipPaper::savedText(const Paper& paper)
{
    const QString path = m_folder.filePath(u"slip.pdf"_s);
    const Result<void> saved = savePdf(paper, path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    return paperkit::textOf(path).value_or(QString());
}

void TestSlipPaper::slipSaysWhoHasWhatUntilWhen()
{
    QFETCH(SlipSize, size);
    const SlipPaper paper(paperkit::slip(3), paperkit::frame(), size);
    paperkit::leavePictures(paper, u"slip-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    // Where a line ends is the paper's affair.
    static const QRegularExpression space(u"\\s+"_s);
    text.remove(space);
    for (const QString& word :
         {u"Loan slip"_s, u"L7G4-K2M9-01"_s, u"欧阳明月 (Ouyang Mingyue)"_s, u"PB23••••17"_s,
          u"信息科学技术学院"_s, u"CAM-00001"_s, u"CAM-00003"_s, u"深度相机"_s, u"2026-11-29 17:00"_s,
          u"缺镜头盖"_s, u"3 device(s)"_s, u"照价赔偿"_s, u"Signature"_s, u"Issued by 曾丽"_s,
          u"学生创新中心"_s, u"As of 2026-11-22 18:57"_s, u"Page 1 of %1"_s.arg(paper.pageCount())})
        QVERIFY2(text.contains(QString(word).remove(space)), qPrintable(word + u" is missing in\n"_s + text));
}

void TestSlipPaper::codeIsReadBack()
{
    QFETCH(SlipSize, size);
    const SlipPaper paper(paperkit::slip(2), paperkit::frame(), size);
    const auto pages = paper.layOut(paper.sheet());
    const auto read = paperkit::codesIn(renderPage(*pages, 0, 203.0));
    if (!read)
        QSKIP("zbarimg is not installed");
    QCOMPARE(*read, QStringList{u"L7G4-K2M9-01"_s});
}

void TestSlipPaper::rollIsAsLongAsTheSlip()
{
    const SlipPaper brief(paperkit::slip(1), paperkit::frame(), SlipSize::Roll80);
    const SlipPaper full(paperkit::slip(40), paperkit::frame(), SlipSize::Roll80);
    QCOMPARE(brief.sheet().size.width(), 80.0);
    QVERIFY(full.sheet().size.height() > brief.sheet().size.height() + 200.0);
    QCOMPARE(brief.pageCount(), 1);
    QCOMPARE(full.pageCount(), 1);
}

void TestSlipPaper::longSlipRepeatsTheHeadAndKeepsTheSignatureWhole()
{
    const SlipPaper paper(paperkit::slip(23), paperkit::frame(), SlipSize::A6);
    paperkit::leavePictures(paper, u"slip-long"_s);
    const QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), paper.pageCount());
    QVERIFY(pages.size() > 2);
    for (int device = 1; device <= 23; ++device) {
        const QString tag = u"CAM-%1"_s.arg(device, 5, 10, QChar(u'0'));
        QCOMPARE(text.count(tag), 1);
        for (const QString& page : pages) {
            if (page.contains(tag))
                QVERIFY(page.contains(u"Due"_s));
        }
    }
    QCOMPARE(pages.filter(u"Signature"_s), pages.filter(u"Issued by"_s));
}

void TestSlipPaper::termsLongerThanAPageGoOn()
{
    PaperFrame frame = paperkit::frame();
    QStringList terms;
    for (int i = 1; i <= 120; ++i)
        terms << u"%1. Bring back term%1x, in time and whole."_s.arg(i);
    frame.letterhead.terms = terms.join(u'\n');
    const QString text = savedText(SlipPaper(paperkit::slip(1), frame, SlipSize::A6));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    for (int i = 1; i <= 120; ++i)
        QCOMPARE(text.count(u"term%1x"_s.arg(i)), 1);
}

void TestSlipPaper::slipWithoutLetterheadOrCodeIsStillASlip()
{
    const SlipPaper paper(SlipContent(), PaperFrame(), SlipSize::A5);
    QCOMPARE(paper.title(), u"Loan slip"_s);
    QCOMPARE(paper.pageCount(), 1);
    SlipContent chinese = paperkit::slip(1);
    chinese.code = u"借据一"_s;
    const QString text = savedText(SlipPaper(chinese, PaperFrame(), SlipSize::A5));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"借据一"_s));
}

QTEST_MAIN(TestSlipPaper)
#include "tst_slippaper.moc"
