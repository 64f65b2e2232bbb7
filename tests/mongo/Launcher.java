import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** Serves the MongoDB protocol from an H2 file until standard input closes, so it never outlives its starter. */
class Launcher {
    public static void main(String[] args) throws Exception {
        MongoServer server = new MongoServer(new H2Backend(args[0]));
        server.bind("127.0.0.1", 0);
        System.out.println(server.getConnectionString());
        System.in.read();
        server.shutdownNow();
    }
}
