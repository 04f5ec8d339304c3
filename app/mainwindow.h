// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/openfile.h"
#include "app/pages.h"
#include "models/lending/desk.h"
#include "models/people/text/searchtext.h"
#include "views/common/preferences.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QStackedWidget;

namespace kitcamp {

class FinderField;
class InlineMessage;
class NavigationList;
class StatusLine;
class UndoRedo;

/// The frame that every screen hangs in: menus, navigation, finder, pages made when first shown, status line.
/// It wires; what is done is done by pages, the desk and the store.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Surroundings {
        Theme& theme;
        TonePlayer& tones;
        Preferences& preferences;
        Language& language;
    };
    MainWindow(std::unique_ptr<Store> store, const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Store& store() { return m_file.store(); }
    [[nodiscard]] Workplace& workplace() { return m_workplace; }
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] QStringList pageKeys() const;
    /// The page, made if need be.
    Page* page(const QString& key);
    void showPage(const QString& key);
    void showObject(const QString& table, qint64 id);
    [[nodiscard]] QString currentPage() const;
    /// Says it in the status bar.
    void say(const QString& sentence);
    /// Speaks another language at once: pages and menus are made anew, the desk goes on where it was.
    void useLanguage(const QString& code);
    /// The language was changed in another window.
    void speakAnew();
    /// Where a window begins: the desk; in an alliance's file the camps.
    [[nodiscard]] QString firstPage() const;
    /// Asks who works here; \p proposed stands first.
    void chooseOperator(OperatorId proposed = {});

Q_SIGNALS:
    void openFileRequested();
    void newFileRequested();
    void openSampleRequested();
    void pastRequested(); ///< the file as of a day is wanted
    void besideRequested(); ///< another file is wanted in a window beside
    void languageUsed(); ///< useLanguage() was done
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildFileMenu();
    void addFileActions(QMenu* menu);
    void buildViewMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void connectSignals();
    void connectSync();
    void showSync();
    void onSyncClicked();
    void rebuild();
    void updateCounts();
    void timePassed();
    void changeOperatorPassword();
    void showAbout();
    void printPage();
    void showPaper(std::shared_ptr<const Paper> paper);
    QAction* addPageAction(const PageEntry& entry, int position);

    Surroundings m_surroundings;
    OpenFile m_file;
    Desk m_desk;
    SearchText m_searchText;
    Workplace m_workplace;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    NavigationList* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    InlineMessage* m_revoked = nullptr;
    StatusLine* m_status = nullptr;
    UndoRedo* m_undoRedo = nullptr;
    QTimer m_minute; ///< what is overdue follows from the hour
};

} // namespace kitcamp
