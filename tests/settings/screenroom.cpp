// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/settings/screenroom.h"

#include "models/activities/activitydomain.h"
#include "models/activities/sessions/sessiondomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "views/common/inlinemessage.h"
#include "views/print/paper.h"

#include <QMenuBar>

namespace kitcamp {

using namespace Qt::StringLiterals;

ScreenRoom::ScreenRoom(QSize size)
    : centre({registerPeople, registerInventory, registerActivities, registerSessions, registerLending})
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
    , m_desk(centre.store())
    , m_workplace{centre.store(),
                  m_desk,
                  m_theme,
                  tones,
                  m_preferences,
                  QLocale(QLocale::English, QLocale::UnitedKingdom),
                  [](const QString& query) { return query.toCaseFolded().split(u' ', Qt::SkipEmptyParts); },
                  [](const QString&, qint64) {},
                  [](const QString&) {},
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  [this](QWidget*, const Workplace::FileQuestion& question) {
                      fileQuestions << question;
                      return fileAnswers.isEmpty() ? QString() : fileAnswers.takeFirst();
                  }}
{
    QLocale::setDefault(m_workplace.locale);
    m_window = std::make_unique<QWidget>();
    m_window->setAutoFillBackground(true);
    m_window->resize(size);
}

ScreenRoom::~ScreenRoom() = default;

void ScreenRoom::show(QWidget* screen)
{
    QLayout* layout = m_window->layout();
    if (!layout) {
        layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
    }
    while (QLayoutItem* before = layout->takeAt(0)) { // one screen at a time
        before->widget()->hide();
        delete before;
    }
    layout->addWidget(screen);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

qint64 ScreenRoom::count(const char* sql)
{
    const auto found = store().reader().integer(sql);
    return found ? found->value_or(-1) : -2;
}

QString ScreenRoom::text(const char* sql)
{
    const auto found = store().reader().text(sql);
    return found ? found->value_or(QString()) : found.error().detail;
}

QString ScreenRoom::setting(const char* key)
{
    const auto found =
        store().reader().text("SELECT value FROM setting WHERE key=?", QString::fromLatin1(key));
    return found ? found->value_or(QString()) : found.error().detail;
}

void click(QWidget* root, const QString& name)
{
    QTRY_VERIFY2(seen<QAbstractButton>(root, name), qPrintable(name)); // what was just made comes in a moment
    auto* button = seen<QAbstractButton>(root, name);
    QVERIFY2(button->isEnabled(), qPrintable(name));
    const QPoint spot = qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button)
        ? QPoint(10, button->height() / 2)
        : button->rect().center();
    QTest::mouseClick(button, Qt::LeftButton, {}, spot);
}

void enter(QWidget* root, const QString& name, const QString& text)
{
    auto* field = seen<QWidget>(root, name);
    QVERIFY2(field, qPrintable(name));
    QVERIFY2(field->isEnabled(), qPrintable(name));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QWidget* target = field->focusProxy() ? field->focusProxy() : field;
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void choose(QWidget* root, const QString& name, const QString& entry)
{
    auto* combo = seen<QComboBox>(root, name);
    QVERIFY2(combo, qPrintable(name));
    const int wanted = combo->findText(entry);
    QVERIFY2(wanted >= 0, qPrintable(entry));
    combo->setFocus();
    while (combo->currentIndex() != wanted) {
        const int before = combo->currentIndex();
        QTest::keyClick(combo, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        if (!combo || combo->currentIndex() == before)
            QFAIL(qPrintable(u"%1 cannot be chosen"_s.arg(entry)));
    }
}

void dropFile(QWidget* target, const QString& path)
{
    QVERIFY(target);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
}

QString labelText(QWidget* root, const QString& name)
{
    const auto* label = seen<QLabel>(root, name);
    return label ? label->text() : u"(not to be seen)"_s;
}

QString saidIn(QWidget* root)
{
    for (const InlineMessage* message : root->findChildren<InlineMessage*>()) {
        if (message->isVisible())
            return message->sentence();
    }
    return {};
}

QWidget* openDialog(const QString& name)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QStringList doubledKeys(const QWidget& root)
{
    QHash<QKeySequence, QStringList> texts;
    const auto note = [&](const QWidget* widget, const QString& text) {
        if (widget->isVisible() && !QKeySequence::mnemonic(text).isEmpty())
            texts[QKeySequence::mnemonic(text)] << text;
    };
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        note(button, button->text());
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->buddy())
            note(label, label->text());
    }
    for (const QMenuBar* bar : root.findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions())
            note(bar, menu->text());
    }
    QStringList doubled;
    for (const QStringList& same : std::as_const(texts)) {
        if (same.size() > 1)
            doubled << same.join(u", "_s);
    }
    return doubled;
}

QStringList cutTexts(const QWidget& root)
{
    QStringList cut;
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    }
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->minimumSizeHint().height();
        if (label->isVisible()
            && (label->width() < label->minimumSizeHint().width() || label->height() < needed))
            cut << label->text();
    }
    return cut;
}

QStringList namelessFields(const QWidget& root)
{
    QStringList nameless;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool inner = qobject_cast<const QHeaderView*>(widget)
            || widget->objectName().startsWith(u"qt_"_s) || !widget->isVisible()
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QLineEdit*>(widget->parentWidget()); // the cross that clears it
        const bool touched = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QSpinBox*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool said = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!inner && (touched || button) && (!said || widget->objectName().isEmpty()))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

void keepPicture(QWidget& widget, const QString& name)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // layouts that were asked for are made one after the other
    if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty())
        QVERIFY(widget.grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

} // namespace kitcamp
