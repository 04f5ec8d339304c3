// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypage.h"

#include "views/common/badge.h"
#include "views/common/busybar.h"
#include "views/common/celldelegate.h"
#include "views/common/dayedit.h"
#include "views/common/emptystate.h"
#include "views/common/figuretile.h"
#include "views/common/formfields.h"
#include "views/common/icon.h"
#include "views/common/inlinemessage.h"
#include "views/common/navigationlist.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/scanline.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QtWidgets>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

NavigationList* navigation(QWidget* parent)
{
    auto* list = new NavigationList(parent);
    list->addPage(u"desk"_s, u"Desk"_s);
    list->addPage(u"devices"_s, u"Devices"_s);
    list->addPage(u"people"_s, u"人员 People"_s);
    list->addPage(u"loans"_s, u"Loans"_s);
    list->addSeparator();
    list->addPage(u"calendar"_s, u"Calendar"_s, u"calendar"_s);
    list->addPage(u"camps"_s, u"Camps"_s, u"camps"_s);
    list->addSeparator();
    list->addPage(u"history"_s, u"History"_s, u"history"_s);
    list->addPage(u"sync"_s, u"Sync"_s, u"sync"_s);
    list->setCount(u"loans"_s, 1234);
    list->setCount(u"sync"_s, 1);
    list->setCurrentPage(u"desk"_s);
    return list;
}

QList<QStandardItem*> deskRow(const QStringList& texts, Tone tone, const QString& model,
                              const QString& offers = {})
{
    QList<QStandardItem*> row;
    for (const QString& text : texts) {
        row.append(new QStandardItem(text));
        row.constLast()->setData(int(tone), RowToneRole);
    }
    row[1]->setData(model, SecondLineRole);
    row[2]->setData(int(tone), ToneRole);
    row[2]->setData(offers, SecondLineRole);
    row[2]->setData(QStringList{u"Alt+1"_s, u"Alt+2"_s}, KeysRole);
    return row;
}

QHBoxLayout* lineOf(const QList<QWidget*>& widgets)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return line;
}

} // namespace

GalleryPage::GalleryPage(QWidget* parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    fillDesk();
    buildLayout();
}

void GalleryPage::buildLayout()
{
    auto* frame = new QHBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(navigation(this));
    auto* page = new QVBoxLayout;
    page->setContentsMargins(space::huge, space::large, space::huge, space::large);
    page->setSpacing(space::medium);
    auto* header = new PageHeader(u"Desk"_s, this);
    header->setContext(u"Scan a card, a device, a kit, a slip: in any order"_s);
    header->addControl(new Badge(u"79 confirmed · 12 universities"_s, Tone::Plain, header));
    auto* sound = header->addButton(u"sound"_s, u"Sound on"_s);
    dressButton(sound, "chip");
    header->addButton(u"export"_s, u"Export…"_s)->setIcon(Icon::named(u"export"_s));
    header->addMainButton(u"print"_s, u"Print…"_s);
    page->addWidget(header);
    auto* scan = new ScanLine({}, this);
    scan->setLast(u"ESP32-0042"_s, QTime(10, 41, 7));
    page->addWidget(scan);
    auto* message = new InlineMessage(this);
    message->say(Tone::Warn, u"The last backup is nine days old; the disk of this computer has 3 GB left."_s,
                 u"Back up now"_s);
    page->addWidget(message);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(space::medium);
    upper->addWidget(borrowerPanel(), 3);
    upper->addWidget(deskPanel(), 5);
    upper->addWidget(actionsPanel(), 3);
    page->addLayout(upper, 3);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::medium);
    lower->addWidget(controlsPanel(), 4);
    lower->addWidget(formPanel(), 4);
    lower->addWidget(emptyPanel(), 3);
    page->addLayout(lower, 2);
    frame->addLayout(page, 1);
}

QWidget* GalleryPage::borrowerPanel()
{
    auto* panel = new Panel(this);
    auto* name = new TextLabel(u"张三 Zhang San"_s, TextSize::Title, panel);
    auto* about =
        new TextLabel(u"…0142 · tel …8831 · 2023 · Mechanical Eng. · 上海交通大学"_s, TextSize::Body, panel);
    about->setWordWrap(true);
    about->setTone(Tone::Muted);
    panel->content()->addWidget(name);
    panel->content()->addWidget(about);
    panel->content()->addLayout(lineOf({new Badge(u"may borrow 3 more"_s, Tone::Ok, panel)}));
    panel->content()->addWidget(new TextLabel(u"Has now"_s, TextSize::Heading, panel));
    auto* list = new QListView(panel);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new CellDelegate(list));
    for (const QString& device : {u"Atlas 200 DK-007"_s, u"NB-IoT module-113"_s, u"USB cable (kit 12)"_s})
        m_has.appendRow(new QStandardItem(device));
    m_has.item(2)->setData(int(Tone::Bad), ToneRole);
    list->setModel(&m_has);
    panel->content()->addWidget(list, 1);
    auto* slip = new QPushButton(u"&Slip"_s, panel);
    slip->setIcon(Icon::named(u"print"_s));
    panel->content()->addLayout(
        lineOf({new QPushButton(u"Renew all"_s, panel), slip, new KeyChip(u"F6"_s, panel)}));
    return panel;
}

QWidget* GalleryPage::deskPanel()
{
    auto* panel = new Panel(this);
    panel->setContentFlush();
    auto* table = new TableFrame(panel);
    table->view()->setItemDelegateForColumn(1, new TwoLineDelegate(table->view()));
    table->view()->setItemDelegateForColumn(2, new StatusDelegate(table->view()));
    table->setModel(&m_desk);
    table->setRows(TableFrame::Rows::Wrapped);
    table->view()->selectRow(4);
    panel->content()->addWidget(table);
    return panel;
}

void GalleryPage::fillDesk()
{
    m_desk.setHorizontalHeaderLabels({u"Time"_s, u"Device"_s, u"What happened"_s, u"Due"_s});
    m_desk.setHeaderData(3, Qt::Horizontal, 1, ColumnRankRole);
    m_desk.setHeaderData(2, Qt::Horizontal, true, ColumnStretchRole);
    const QString due = u"Fri 4 Dec 18:00"_s;
    m_desk.appendRow(
        deskRow({u"10:41:07"_s, u"ESP32-0042"_s, u"Lent to 张三"_s, due}, Tone::Ok, u"ESP32 DevKit"_s));
    m_desk.appendRow(deskRow({u"10:41:02"_s, u"CAM-003"_s, u"Reserved for team Blue, 15:00 today."_s, u"–"_s},
                             Tone::Bad, u"Depth camera"_s,
                             u"Alt+1 lend until 14:45  Alt+2 free twin: CAM-005, shelf B3; scan it"_s));
    m_desk.appendRow(deskRow({u"10:40:51"_s, u"KIT-12"_s, u"已借给张三，共九件，十二月四日前归还"_s, due},
                             Tone::Ok, u"传感器套件"_s));
    m_desk.appendRow(deskRow(
        {u"10:39:40"_s, u"ATLAS-020"_s, u"Lent, but due hours fall outside: moved to Monday 9:00"_s, due},
        Tone::Warn, u"Atlas 200 DK"_s));
    m_desk.appendRow(deskRow({u"10:38:20"_s, u"ATLAS-019"_s, u"Returned, 2 days late"_s, u"was 20 Nov"_s},
                             Tone::Plain, u"Atlas 200 DK"_s));
}

QWidget* GalleryPage::actionsPanel()
{
    auto* panel = new Panel(u"Last actions"_s, this);
    panel->setContext(u"of this desk"_s);
    auto* undo = new QPushButton(u"Undo"_s, panel);
    dressButton(undo, "link");
    panel->addToHeading(undo);
    panel->content()->addLayout(lineOf(
        {new TextLabel(u"Lent ESP32-0042"_s, TextSize::Body, panel), new QPushButton(u"Undo"_s, panel)}));
    auto* tiles = new QHBoxLayout;
    for (const auto& [figure, label] : {std::pair(u"41"_s, u"out"_s), std::pair(u"38"_s, u"back"_s),
                                        std::pair(u"7"_s, u"due by 18:00"_s)}) {
        auto* tile = new FigureTile(label, FigureTile::Look::Bare, panel);
        tile->setFigure(figure);
        tiles->addWidget(tile);
    }
    panel->content()->addWidget(new TextLabel(u"Today"_s, TextSize::Heading, panel));
    panel->content()->addLayout(tiles);
    auto* framed = new FigureTile(u"Students since 2017"_s, FigureTile::Look::Framed, panel);
    framed->setFigure(u"2,148"_s);
    framed->setNote(u"214 this year"_s, Tone::Ok);
    panel->content()->addWidget(framed);
    auto* busy = new BusyBar(panel);
    busy->start(u"Importing"_s);
    busy->setProgress(1200, 5000);
    panel->content()->addWidget(busy);
    panel->content()->addStretch();
    return panel;
}

QWidget* GalleryPage::controlsPanel()
{
    auto* panel = new Panel(u"Controls"_s, this);
    auto* search = new SearchField(panel);
    search->setKeyShown(u"Ctrl+K"_s);
    panel->content()->addWidget(search);
    auto* combo = new QComboBox(panel);
    combo->addItems({u"Variant B of 3"_s, u"中国科学技术大学"_s});
    auto* editable = new QComboBox(panel);
    editable->setEditable(true);
    editable->addItem(u"Shelf B3"_s);
    auto* spin = new QSpinBox(panel);
    spin->setSuffix(u" days"_s);
    spin->setValue(14);
    panel->content()->addLayout(lineOf({combo, editable, spin}));
    auto* checked = new QCheckBox(u"Courses"_s, panel);
    checked->setChecked(true);
    auto* some = new QCheckBox(u"Some"_s, panel);
    some->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(u"Week"_s, panel);
    radio->setChecked(true);
    panel->content()->addLayout(
        lineOf({checked, new QCheckBox(u"Camps"_s, panel), some, radio, new QRadioButton(u"Day"_s, panel)}));
    auto* disabled = new QPushButton(u"Cannot now"_s, panel);
    disabled->setEnabled(false);
    auto* menuButton = new QPushButton(u"Print"_s, panel);
    menuButton->setMenu(new QMenu(menuButton));
    auto* tool = new QToolButton(panel);
    tool->setIcon(Icon::named(u"undo"_s));
    tool->setAutoRaise(true);
    auto* day = new DayEdit(panel);
    day->setDay(QDate(2026, 11, 23));
    panel->content()->addLayout(
        lineOf({disabled, menuButton, tool, new QDateEdit(QDate(2026, 11, 23), panel), day}));
    panel->content()->addLayout(
        lineOf({new Badge(u"soon"_s, Tone::Warn, panel), new Badge(u"overdue"_s, Tone::Bad, panel),
                new Badge(u"archived"_s, Tone::Muted, panel), new KeyChip(u"Enter"_s, panel)}));
    auto* tabs = new QTabBar(panel);
    for (const QString& tab : {u"Plan"_s, u"Applications"_s, u"Teams"_s})
        tabs->addTab(tab);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    panel->content()->addWidget(tabs);
    auto* icons = new QHBoxLayout;
    icons->setSpacing(space::tiny);
    for (const QString& name : Icon::names()) {
        auto* picture = new QLabel(panel);
        picture->setPixmap(
            (name == u"kitcamp" ? Icon::application() : Icon::named(name)).pixmap(QSize(18, 18), 2.0));
        icons->addWidget(picture);
    }
    panel->content()->addLayout(icons);
    panel->content()->addStretch();
    return panel;
}

QWidget* GalleryPage::formPanel()
{
    auto* panel = new Panel(u"Add a device"_s, this);
    auto* form = new FormFields(panel);
    auto* tag = new QLineEdit(u"CAM-003"_s, form);
    form->add(u"Asset &tag"_s, tag)
        ->setError(u"CAM-003 is the depth camera on shelf B3: take another tag, or open that device."_s);
    form->addBeside(u"&Serial number"_s, new QLineEdit(form))->setHint(u"As printed on the board"_s);
    form->add(u"Model 型号"_s, new QComboBox(form));
    auto* note = new QPlainTextEdit(form);
    note->setFixedHeight(54);
    form->add(u"&Note"_s, note);
    panel->content()->addWidget(form);
    panel->content()->addStretch();
    return panel;
}

QWidget* GalleryPage::emptyPanel()
{
    auto* panel = new Panel(this);
    panel->setContentFlush();
    auto* table = new TableFrame(panel);
    m_nothing.setHorizontalHeaderLabels({u"Tag"_s, u"Model"_s});
    table->emptyState()->setTexts(u"No devices yet"_s,
                                  u"Import the list that you have, or add the first device by hand."_s,
                                  u"devices"_s);
    table->emptyState()->setAction(u"Import…"_s);
    table->setModel(&m_nothing);
    panel->content()->addWidget(table);
    return panel;
}

} // namespace kitcamp
