// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/barcode.h"
#include "views/print/sheet.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QImage picture(const Barcode& code, double dotsPerInch)
{
    const QRectF box(mm(5.0), mm(5.0), mm(70.0), code.symbology() == Symbology::QrCode ? mm(40.0) : mm(14.0));
    const double scale = dotsPerInch / mm(25.4);
    QImage image((QSizeF(mm(80.0), mm(50.0)) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    code.paint(painter, box);
    return image;
}

} // namespace

class TestBarcode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void codeIsReadBack_data();
    void codeIsReadBack();
    void barsAreWholePixels();
    void chineseNeedsAQrCode();
    void impossibleTextsAreExplained_data();
    void impossibleTextsAreExplained();
};

void TestBarcode::codeIsReadBack_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("dotsPerInch");
    for (const double dpi : {203.0, 300.0, 600.0}) {
        const QByteArray at = QByteArray(" at ") + QByteArray::number(dpi);
        QTest::newRow("tag as lines" + at) << Symbology::Code128 << u"CAM-00017"_s << dpi;
        QTest::newRow("digits as lines" + at) << Symbology::Code128 << u"7213456789012345678"_s << dpi;
        QTest::newRow("small letters as lines" + at) << Symbology::Code128 << u"slip/aZ9 x"_s << dpi;
        QTest::newRow("tag as squares" + at) << Symbology::QrCode << u"CAM-00017"_s << dpi;
    }
}

void TestBarcode::codeIsReadBack()
{
    QFETCH(Symbology, symbology);
    QFETCH(QString, text);
    QFETCH(double, dotsPerInch);
    const Result<Barcode> code = Barcode::encode(symbology, text);
    QVERIFY(code.ok());
    const auto read = paperkit::codesIn(picture(*code, dotsPerInch));
    if (!read)
        QSKIP("zbarimg is not installed");
    QCOMPARE(*read, QStringList{text});
}

void TestBarcode::barsAreWholePixels()
{
    const Result<Barcode> code = Barcode::encode(Symbology::Code128, u"CAM-00017"_s);
    QVERIFY(code.ok());
    for (const double dpi : {203.0, 287.0, 600.0}) {
        const QImage image = picture(*code, dpi);
        const int middle = qRound(mm(12.0) * dpi / mm(25.4));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, middle) & 0xffffff;
            QVERIFY2(pixel == 0 || pixel == 0xffffff, "a bar has a grey edge");
        }
    }
}

void TestBarcode::chineseNeedsAQrCode()
{
    const Result<Barcode> lines = Barcode::encode(Symbology::Code128, u"设备17"_s);
    QVERIFY(!lines.ok());
    QVERIFY(lines.error().sentence.contains(u"QR"_s));
    const Result<Barcode> squares = Barcode::encode(Symbology::QrCode, u"设备17"_s);
    QVERIFY(squares.ok());
    const auto read = paperkit::codesIn(picture(*squares, 300.0));
    if (!read)
        QSKIP("zbarimg is not installed");
    QCOMPARE(*read, QStringList{u"设备17"_s});
}

void TestBarcode::impossibleTextsAreExplained_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty lines") << Symbology::Code128 << QString();
    QTest::newRow("empty squares") << Symbology::QrCode << QString();
    QTest::newRow("too long for lines") << Symbology::Code128 << QString(400, u'x');
    QTest::newRow("too long for squares") << Symbology::QrCode << QString(9000, u'x');
    QTest::newRow("line end") << Symbology::Code128 << u"CAM\n1"_s;
    QTest::newRow("NUL") << Symbology::Code128 << u"CAM"_s + QChar(u'\0');
}

void TestBarcode::impossibleTextsAreExplained()
{
    QFETCH(Symbology, symbology);
    QFETCH(QString, text);
    const Result<Barcode> code = Barcode::encode(symbology, text);
    QVERIFY(!code.ok());
    QVERIFY(!code.error().sentence.isEmpty());
    QVERIFY(code.error().sentence.size() < 200);
}

QTEST_MAIN(TestBarcode)
#include "tst_barcode.moc"
