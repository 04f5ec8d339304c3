// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/certificatepaper.h"
#include "views/print/paperoutput.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QImage redSeal()
{
    QImage seal(300, 300, QImage::Format_ARGB32);
    seal.fill(Qt::transparent);
    QPainter painter(&seal);
    painter.setPen(QPen(Qt::red, 14));
    painter.drawEllipse(10, 10, 280, 280);
    return seal;
}

PrintedCertificate certificate(int issuers = 2)
{
    PrintedCertificate one{
        u"结业证书"_s,
        u"Certificate of Completion"_s,
        u"张三（ZHANG San）于2021年8月2日至6日参加“智能驾驶仿真训练营”，共 40 学时，考核合格，准予结业，特发此证。"_s,
        u"This is to certify that ZHANG San took part in “Autonomous Driving Simulation Camp”, 40 hours, 2 "
        u"to 6 August "
        u"2021, and completed it."_s,
        u"KC-2021-0007"_s,
        u"2021年8月6日 · 6 August 2021"_s,
        u"KC1."_s + QString(700, u'x') + u".signature.key"_s,
        {},
        {}};
    for (int i = 0; i < issuers; ++i)
        one.issuers.push_back({u"第%1大学学生创新中心"_s.arg(i + 1), u"University %1"_s.arg(i + 1), {}});
    return one;
}

QImage firstPage(const CertificatePaper& paper, double dotsPerInch)
{
    return renderPage(*paper.layOut(paper.sheet()), 0, dotsPerInch);
}

/// The words of the saved paper; nothing where they cannot be read back here.
std::optional<QString> pdfText(const CertificatePaper& paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"certificates.pdf"_s);
    const auto saved = savePdf(paper, path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    return paperkit::textOf(path);
}

int redPixels(const QImage& page)
{
    int count = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor colour = page.pixelColor(x, y);
            count += colour.red() > 200 && colour.green() < 120 && colour.blue() < 120;
        }
    }
    return count;
}

} // namespace

class TestCertificatePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bothLanguagesCanBeSearchedInThePdf();
    void codeIsReadFromThePaper();
    void eachStandsOnItsOwnPage();
    void manyHostsAndLongTextStayOnOnePage();
    void sealIsPrintedOnlyWhereThereIsAPicture();
    void reprintIsMarked();
};

void TestCertificatePaper::bothLanguagesCanBeSearchedInThePdf()
{
    const CertificatePaper paper({certificate()}, paperkit::frame());
    paperkit::leavePictures(paper, u"certificate"_s);
    const auto text = pdfText(paper);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const QString& said : {u"结业证书"_s, u"张三"_s, u"ZHANG San"_s, u"KC-2021-0007"_s,
                                u"第2大学学生创新中心"_s, u"40 hours"_s})
        QVERIFY2(text->contains(said), qPrintable(said + u" in "_s + *text));
}

void TestCertificatePaper::codeIsReadFromThePaper()
{
    const CertificatePaper paper({certificate()}, paperkit::frame());
    const auto read = paperkit::codesIn(firstPage(paper, 300.0));
    if (!read)
        QSKIP("zbarimg is not installed");
    QCOMPARE(*read, QStringList{certificate().code});
}

void TestCertificatePaper::eachStandsOnItsOwnPage()
{
    const CertificatePaper paper({certificate(), certificate(), certificate()}, paperkit::frame());
    QCOMPARE(paper.pageCount(), 3);
    QVERIFY(paper.sheet().size.width() > paper.sheet().size.height());
}

void TestCertificatePaper::manyHostsAndLongTextStayOnOnePage()
{
    PrintedCertificate full = certificate(4);
    full.body = full.body.repeated(5);
    full.bodyEn = full.bodyEn.repeated(5);
    const CertificatePaper paper({full}, paperkit::frame());
    paperkit::leavePictures(paper, u"certificate-full"_s);
    QCOMPARE(paper.pageCount(), 1);
    const auto text = pdfText(paper);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY(text->contains(u"第4大学学生创新中心"_s));
    QCOMPARE(paperkit::codesIn(firstPage(paper, 300.0)),
             QStringList{full.code}); // nothing lies over the code
}

void TestCertificatePaper::sealIsPrintedOnlyWhereThereIsAPicture()
{
    QCOMPARE(redPixels(firstPage(CertificatePaper({certificate()}, paperkit::frame()), 100.0)), 0);
    PrintedCertificate sealed = certificate();
    sealed.issuers.front().seal = redSeal();
    const CertificatePaper paper({sealed}, paperkit::frame());
    paperkit::leavePictures(paper, u"certificate-sealed"_s);
    QVERIFY(redPixels(firstPage(paper, 100.0)) > 300);
}

void TestCertificatePaper::reprintIsMarked()
{
    PrintedCertificate again = certificate();
    again.reprint = u"补发 Reprint · 2022-01-05"_s;
    const auto marked = pdfText(CertificatePaper({again}, paperkit::frame()));
    const auto first = pdfText(CertificatePaper({certificate()}, paperkit::frame()));
    if (!marked || !first)
        QSKIP("pdftotext is not installed");
    QVERIFY(marked->contains(u"补发"_s));
    QVERIFY(!first->contains(u"补发"_s));
}

QTEST_MAIN(TestCertificatePaper)
#include "tst_certificatepaper.moc"
