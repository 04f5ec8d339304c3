// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/paperoutput.h"

#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kitcamp::paperkit {

namespace {

QImage logo()
{
    QImage image(400, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(30, 90, 160));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(10, 10, 380, 380);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygon({{200, 80}, {310, 300}, {90, 300}}));
    return image;
}

QDateTime instant(int minute)
{
    return {QDate(2026, 11, 22), QTime(10, minute), Qt::UTC};
}

} // namespace

PaperFrame frame()
{
    PaperFrame frame;
    frame.letterhead.centreName = u"Student Innovation Centre"_s;
    frame.letterhead.secondName = u"学生创新中心"_s;
    frame.letterhead.logo = logo();
    frame.letterhead.terms =
        u"The borrower answers for loss and damage.\n借用人应按期归还设备，如有遗失或损坏，照价赔偿。"_s;
    frame.stamp.asOf = instant(57);
    frame.stamp.printedAt = instant(58);
    frame.stamp.zone = QTimeZone("Asia/Shanghai");
    frame.stamp.operatorName = u"曾丽"_s;
    return frame;
}

ListContent devices(int count)
{
    static const QStringList models{u"STM32F407 Discovery 开发板"_s, u"Intel RealSense D435i 深度相机"_s,
                                    u"Raspberry Pi 4B (8 GB), with power supply, case and a card of 32 GB"_s,
                                    u"示波器 DS1054Z"_s};
    ListContent content;
    content.title = u"Devices 设备清单"_s;
    content.subtitle = u"Category: boards; state: lent or overdue; office hours first flow"_s;
    content.columns = {{u"Asset tag"_s}, {u"Model"_s},    {u"Place"_s},
                       {u"Borrower"_s},  {u"Due back"_s}, {u"Price"_s, Qt::AlignRight}};
    content.rows.count = count;
    content.rows.text = [](int row, int column) -> QString {
        switch (column) {
        case 0:
            return u"CAM-%1"_s.arg(row + 1, 5, 10, QChar(u'0'));
        case 1:
            return models[row % models.size()];
        case 2:
            return u"B 楼 %1 室，货架 %2"_s.arg(row % 7 + 301).arg(row % 5 + 1);
        case 3:
            return row % 3 == 0 ? u"欧阳明月"_s : u"Zhang San"_s;
        case 4:
            return u"2026-11-%1 17:00"_s.arg(row % 28 + 1, 2, 10, QChar(u'0'));
        default:
            return QString::number(100 + row % 900);
        }
    };
    return content;
}

SlipContent slip(int devices)
{
    SlipContent content;
    content.code = u"L7G4-K2M9-01"_s;
    content.borrowerName = u"欧阳明月 (Ouyang Mingyue)"_s;
    content.borrowerNumber = u"PB23••••17"_s;
    content.borrowerDetail = u"信息科学技术学院"_s;
    content.lentAt = QDateTime(QDate(2026, 11, 22), QTime(18, 57));
    for (int i = 0; i < devices; ++i)
        content.devices.push_back(
            {u"CAM-%1"_s.arg(i + 1, 5, 10, QChar(u'0')),
             i % 2 ? u"Intel RealSense D435i 深度相机"_s : u"STM32F407 Discovery 开发板"_s,
             QDateTime(QDate(2026, 11, 29), QTime(17, 0)),
             i % 3 == 0 ? u"with USB-C cable, lens cap missing 缺镜头盖"_s : QString()});
    return content;
}

std::vector<PrintedCard> commandCards()
{
    return {
        {u"KC-UNDO"_s, u"Undo 撤销"_s, u"Takes back the last scan of this desk. 撤销本台最近一次操作。"_s},
        {u"KC-NEXT"_s, u"Next 下一位"_s, u"The borrower leaves the screen."_s},
        {u"KC-DAMAGED"_s, u"Damaged 损坏"_s,
         u"The last returned device is taken out of lending. Scan the device first, then this card; then "
         u"type "
         u"what is broken and press Enter. The note stands in the history of the device."_s},
        {u"KC-LOST"_s, u"Lost 遗失"_s, u"The device that was scanned last is lost."_s},
        {u"KC-PLUS7"_s, u"+7 days 续借七天"_s, u"Extends the loan that was scanned last."_s}};
}

std::vector<DeviceLabel> labels(int count)
{
    std::vector<DeviceLabel> labels;
    for (int i = 0; i < count; ++i)
        labels.push_back({u"CAM-%1"_s.arg(i + 1, 5, 10, QChar(u'0')),
                          i % 2 ? u"Intel RealSense D435i 深度相机"_s : u"STM32F407 Discovery 开发板"_s});
    return labels;
}

std::optional<QString> output(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<QString> textOf(const QString& pdf)
{
    return output(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
}

std::optional<QStringList> codesIn(const QImage& picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.png"_s);
    picture.save(path);
    const auto read = output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path});
    if (!read)
        return std::nullopt;
    QStringList codes = read->split(u'\n', Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

void leavePictures(const Paper& paper, const QString& name)
{
    const QString folder = qEnvironmentVariable("KITCAMP_PAPERS");
    if (folder.isEmpty())
        return;
    const auto pages = paper.layOut(paper.sheet());
    if (!savePdf(paper, *pages, u"%1/%2.pdf"_s.arg(folder, name)))
        qWarning("%s.pdf could not be left", qPrintable(name));
    for (int page = 0; page < std::min(pages->count(), 6); ++page)
        renderPage(*pages, page, 130.0).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page + 1));
}

} // namespace kitcamp::paperkit
