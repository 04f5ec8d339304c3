// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchtexts.h"
#include "models/store/store.h"

#include <QThreadPool>

#include <atomic>
#include <map>
#include <mutex>

namespace kitcamp {

/// Keeps the copies of search texts that the lists and the finder of one store have in common, and knows when
/// they are no longer what the file says.
class SearchCopies : public QObject
{
    Q_OBJECT
public:
    using Copy = std::shared_ptr<const SearchTexts>;

    /// Those of \p store, which owns them; made when first asked for. Call it in the store's thread.
    [[nodiscard]] static SearchCopies& of(Store& store);
    ~SearchCopies() override;

    /// The texts of \p table exactly as \p connection sees them now. Any thread.
    [[nodiscard]] Result<Copy> texts(Connection& connection, const QString& table);

    /// Reads on a worker what is not here or no longer true: whoever searches next need not wait for it.
    void refresh();

private:
    /// The state of the file that a copy was made of.
    struct Moment {
        qint64 entry = 0; ///< the newest one of the journal
        QByteArray hash; ///< its hash, which stands for all entries before it too
        QString version; ///< of what the texts are made with
        friend bool operator==(const Moment&, const Moment&) = default;
    };
    /// The copy of one table; lock \c mutex for all else than \c touching.
    struct Shelf {
        QByteArray touching; ///< SQL: does an entry after ? change texts
        std::mutex mutex;
        Moment moment;
        Copy copy;
    };

    explicit SearchCopies(Store& store);
    void onChanged(const Announcement& announcement);
    [[nodiscard]] Result<Copy> textsOf(Connection& connection, const QString& table, Shelf& shelf);
    [[nodiscard]] static Result<Moment> momentOf(Connection& connection, const QString& table);
    [[nodiscard]] static Result<bool> stillTrue(Connection& connection, const Shelf& shelf,
                                                const Moment& now);

    QString m_path;
    QSet<QString> m_tables; ///< whose rows the texts are made of
    std::map<QString, Shelf> m_shelves; ///< by table; none is added after the constructor
    QThreadPool m_pool;
    std::atomic_bool m_refreshing = false;
};

} // namespace kitcamp
